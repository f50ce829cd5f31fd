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

/** The button that opens the settings again, in the corner. */
const reopener = ({ settings }: BannerWords) =>
  element(
    'button',
    { type: 'button', popover: 'manual', 'data-askfirst-float': true, 'data-consent-open': true },
    settings,
  )

/**
 * Shows the banner while the visitor has to be asked, then the floating button, if the site has set it.
 *
 * @param widget what the banner and the settings share
 */
export const showBanner = (widget: Widget): void => {
  const { consent, options, stops } = widget
  const { layout, position = '', modal, floatingButton } = options
  const root = rootOf(widget, css)
  const inlineRoot = layout === 'inline' ? createRoot(widget) : undefined
  let shown: HTMLElement | undefined

  /** Where the banner belongs; undefined while the parser may still come to the place that the site names. */
  const placeOf = () => {
    const named = inlineRoot && thisDocument.querySelector('[data-consent-banner]')
    if (named) return named
    return inlineRoot && thisDocument.readyState === 'loading' ? undefined : root
  }
  const createBanner = (words: BannerWords, place: Element, question: Question) => {
    // Without the place that the site names, a box: visitors are asked all the same.
    const made = banner(
      words,
      { ...options, layout: place === root && inlineRoot ? 'box' : layout },
      question,
    )
    made.addEventListener('cancel', (event) => event.preventDefault())
    // Chromium closes a dialog at the second Escape in a row without asking (HTML, close watchers).
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
    // A router may have brought the place, or taken it.
    if (inlineRoot && placeOf() !== (inlineRoot.parentNode ?? root)) render()
    else show()
  }
  widget.placed.add(follow)
  widget.reworded.add(render)
  stops.push(
    // Not `$record`, whose listeners come first: what the choices let through is requested before the banner goes.
    consent.$choices.subscribe(render),
    ...(inlineRoot
      ? [listen(document, 'DOMContentLoaded', follow), () => inlineRoot.remove()]
      : []),
    ...(modal || (layout && layout !== 'box' && layout !== 'bar')
      ? []
      : [uncoverFocus(() => shown, position.startsWith('top'))]),
  )
}
