import type { Consent } from '../consent/consent.ts'
import { pageHistory } from '../consent/history.ts'
import { closestTo } from '../dom/closestTo.ts'
import { loadWords } from '../dom/loadWords.ts'
import { later } from '../dom/later.ts'
import { listen } from '../dom/listen.ts'
import { whenPresent } from '../dom/whenPresent.ts'
import { settingsLink } from '../dom/settingsLink.ts'
import type { Locale } from '../locales/locale.ts'
import type { WidgetOptions } from './options.ts'
import type { Widget } from './widget.ts'

/**
 * Shows the banner while the visitor must be asked, and the settings while they are open.
 *
 * Each is fetched when it is needed: the banner immediately, the settings on hover, focus or touch of anything that
 * opens them. Visitors who have decided don't fetch the banner. The buttons need `bindButtons`. On a server it does
 * nothing.
 *
 * @param consent the consent to follow
 * @param options the widget's looks and texts. Default: a box in the corner, in English
 * @returns a function that removes the widget from the page
 * @example
 * const consent = createConsent({ categories, storage: cookieStorage() })
 * mountWidget(consent, { policyUrl: '/cookies' })
 * bindButtons(consent)
 */
export const mountWidget = (consent: Consent, options: WidgetOptions = {}): (() => void) => {
  if (!('document' in globalThis)) return () => {}
  const { $record, $settingsOpen } = consent
  const roots = (pageHistory().roots ??= new WeakSet())
  const load = (place?: Element) => loadWords(options, place)
  const sets = { placed: new Set<() => void>(), reworded: new Set<() => void>() }
  const widget: Widget = { consent, options, roots, load, words: {}, ...sets, stops: [] }
  let isStopped = false

  /** Fetches a module together with the words, so that nobody sees English first. */
  const fetchWith = <Module>(
    module: () => Promise<Module>,
    use: (module: Module) => unknown,
    failed?: () => void,
  ) => {
    let words: Promise<Partial<Locale>> | undefined
    return later(
      () => {
        words = load()
        return module()
      },
      async (loaded) => {
        widget.words = (await words) ?? {}
        if (!isStopped) use(loaded)
      },
      failed,
    )
  }
  const fetchBanner = fetchWith(
    () => import('./showBanner.ts'),
    ({ showBanner }) => showBanner(widget),
  )
  const fetchSettings = fetchWith(
    () => import('./showSettings.ts'),
    ({ showSettings }) => showSettings(widget),
    // Closes the settings, so that the next click on a link fetches them again.
    () => $settingsOpen.set(false),
  )
  const follow = () => {
    if (consent.asks() || options.floatingButton) fetchBanner()
    if ($settingsOpen.get()) fetchSettings()
  }
  const fetchAhead = (event: Event) => {
    if (closestTo(event, settingsLink)) fetchSettings()
  }

  widget.stops.push(
    $record.subscribe(follow),
    $settingsOpen.listen(follow),
    whenPresent('[data-consent-settings]', fetchSettings),
    // A touch fires `pointerover` too, before the click (Pointer Events, 4.1).
    listen(window, 'pointerover', fetchAhead),
    listen(window, 'focusin', fetchAhead),
  )
  return () => {
    isStopped = true
    widget.stops.forEach((stop) => stop())
  }
}
