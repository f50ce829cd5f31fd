import { announce } from '../dom/announce.ts'
import { element } from '../dom/element.ts'
import { listen } from '../dom/listen.ts'
import { raise } from '../dom/raise.ts'
import { thisDocument } from '../dom/thisDocument.ts'
import type { Question } from '../policy/question.ts'
import { enBanner, type BannerWords } from '../locales/enBanner.ts'
import css from './banner.css?inline'
import { banner } from './banner.ts'
import { createRoot, rootOf } from './rootOf.ts'
import { uncoverFocus } from './uncoverFocus.ts'
import type { Widget } from './widget.ts'

/** Creates the floating button that opens the settings. */
const reopener = ({ settings }: BannerWords) =>
  element(
    'button',
    { type: 'button', popover: 'manual', 'data-askfirst-float': true, 'data-consent-open': true },
    settings,
  )

/**
 * Shows the banner while the visitor has to be asked, then the floating button, if it is enabled.
 *
 * @param widget what the banner and the settings share
 */
export const showBanner = (widget: Widget): void => {
  const { consent, options, stops } = widget
  const { layout, position = '', modal, floatingButton } = options
  const root = rootOf(widget, css)
  const inlineRoot = layout === 'inline' ? createRoot(widget) : undefined
  let shown: HTMLElement | undefined

  /** Finds the banner's place; undefined while the parser may still reach the element that the site has marked. */
  const placeOf = () => {
    const named = inlineRoot && thisDocument.querySelector('[data-consent-banner]')
    if (named) return named
    return inlineRoot && thisDocument.readyState === 'loading' ? undefined : root
  }
  const createBanner = (words: BannerWords, place: Element, question: Question) => {
    // If the site has marked no place, an inline banner becomes a box, so that visitors are asked all the same.
    const made = banner(
      words,
      { ...options, layout: place === root && inlineRoot ? 'box' : layout },
      question,
    )
    made.addEventListener('cancel', (event) => event.preventDefault())
    // Chromium doesn't let `cancel` prevent closing on the second Escape in a row (HTML, close watchers).
    made.addEventListener('close', show)
    return made
  }
  const show = () => {
    if (shown) raise(shown)
  }
  const render = () => {
    shown?.remove()
    inlineRoot?.remove()
    shown = undefined
    const words = { ...enBanner, ...widget.words }
    const question = consent.asks()
    if (!question) {
      if (floatingButton) root.append((shown = reopener(words)))
      show()
      return
    }
    const place = placeOf()
    if (!place || !announce('askfirst:show', { part: 'banner', question })) return
    shown = createBanner(words, place, question)
    if (inlineRoot && place !== root) {
      inlineRoot.append(shown)
      place.append(inlineRoot)
    } else root.prepend(shown)
    show()
  }
  const follow = () => {
    // A router may have added or removed the place.
    if (inlineRoot && placeOf() !== (inlineRoot.parentNode ?? root)) render()
    else show()
  }
  widget.placed.add(follow)
  widget.reworded.add(render)
  stops.push(
    // Listeners of `$record` would run too early: allowed elements are requested before the banner is removed.
    consent.$choices.subscribe(render),
    ...(inlineRoot
      ? [listen(document, 'DOMContentLoaded', follow), () => inlineRoot.remove()]
      : []),
    ...(modal || (layout && layout !== 'box' && layout !== 'bar')
      ? []
      : [uncoverFocus(() => shown, position.startsWith('top'))]),
  )
}
