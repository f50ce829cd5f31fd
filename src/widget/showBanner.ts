import { element } from '../dom/element.ts'
import { raise } from '../dom/raise.ts'
import { enBanner, type BannerWords } from '../locales/enBanner.ts'
import css from './banner.css?inline'
import { banner } from './banner.ts'
import { rootOf } from './rootOf.ts'
import { uncoverFocus } from './uncoverFocus.ts'
import type { Widget } from './widget.ts'

/**
 * Shows the banner while the visitor is undecided, then the floating button, if the site has set it.
 *
 * @param widget what the banner and the settings share
 */
export const showBanner = (widget: Widget): void => {
  const { consent, options, stops } = widget
  const words: BannerWords = { ...(options.locale ?? enBanner), ...options.texts }
  const root = rootOf(widget, words, css)
  const ask = banner(words, options)
  const reopen = element(
    'button',
    { type: 'button', popover: 'manual', 'data-askfirst-float': true, 'data-consent-open': true },
    words.settings,
  )
  const show = () => [ask, reopen].forEach(raise)
  widget.placed.add(show)
  stops.push(
    // Not `$record`, whose listeners come first: what the choices let through is requested before the banner goes.
    consent.$choices.subscribe(() => {
      ask.remove()
      if (!consent.$record.get()) root.prepend(ask)
      else if (options.floatingButton) root.append(reopen)
      show()
    }),
    uncoverFocus(ask),
  )
}
