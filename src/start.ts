import { bindButtons } from './buttons/bindButtons.ts'
import { mountMarkup } from './buttons/mountMarkup.ts'
import { checkOptions } from './checkOptions.ts'
import type { Consent } from './consent/consent.ts'
import { createConsent, type ConsentOptions } from './consent/createConsent.ts'
import { historyOf, pageHistory } from './consent/history.ts'
import type { ControlOptions } from './dom/isGenuine.ts'
import { thisDocument } from './dom/thisDocument.ts'
import { whenActivated } from './dom/whenActivated.ts'
import { mountForms } from './forms/mountForms.ts'
import type { FormsOptions } from './forms/options.ts'
import { openGate, type GateOptions } from './gate/openGate.ts'
import { createTrust } from './gate/trust.ts'
import type { CookieOptions } from './persist/cookieOptions.ts'
import { cookieStorage } from './persist/cookieStorage.ts'
import { showPlaceholders } from './placeholder/showPlaceholders.ts'
import { browserPage } from './runner/browserPage.ts'
import { runServices } from './runner/runServices.ts'
import { runSignals } from './runner/runSignals.ts'
import { sweep, type Reload } from './sweep/sweep.ts'
import type { Signal } from './vendor/signal.ts'
import { mountDeclaration } from './widget/mountDeclaration.ts'
import { mountWidget } from './widget/mountWidget.ts'
import type { WidgetOptions } from './widget/options.ts'

/**
 * The options of `start`.
 *
 * The type parameters are the ids of the categories and the ids of the services.
 */
export interface StartOptions<Id extends string = string, ServiceId extends string = string>
  extends ConsentOptions<Id, ServiceId>, WidgetOptions, GateOptions, ControlOptions {
  /** The cookie that stores the record, unless `storage` is given. Default: `consent`, for 182 days. */
  readonly cookie?: CookieOptions | undefined
  /** Signals for vendors that load without a service, for instance through a tag manager. Default: none. */
  readonly signals?: readonly Signal<NoInfer<Id | ServiceId>>[] | undefined
  /**
   * `false` if the site's own markup has the banner and the settings: no file of the widget is fetched. Default: true.
   */
  readonly widget?: boolean | undefined
  /** How visitors' details are stored, for forms with `data-consent-remember`. */
  readonly forms?: FormsOptions | undefined
  /**
   * When a withdrawal reloads the page. Default: `needed`, which reloads if code that has run can't be switched off.
   */
  readonly reload?: Reload | undefined
}

/** Drops the history if `document.open()` has replaced the page, which removes the listeners but keeps the window. */
const freshHistory = (name: string) => {
  const history = historyOf(name)
  if (!history.wired || (history.wired as Node).isConnected) return history
  history.consent?.stop()
  pageHistory().delete(name)
  return historyOf(name)
}

/**
 * Starts askfirst in a page.
 *
 * It reads the stored choice, gates the site's elements, runs the services, and shows the widget when it is needed. A
 * second call returns the running consent. On a server it touches no page, and denies everything that isn't required.
 *
 * @param options the categories, and how they are asked about and stored
 * @returns the running consent
 * @throws {ConfigError} as `createConsent` and `cookieStorage` do — the configuration is invalid
 * @throws {ConfigError} `unknown-id` — a signal or, in development, a dependency names an id that isn't declared
 * @throws {ConfigError} `cyclic-dependency` — in development: services depend on each other
 * @example
 * start({
 *   categories: {
 *     essential: { required: true },
 *     analytics: { services: [googleAnalytics({ id: 'G-1' })] },
 *   },
 * })
 */
export const start = <Id extends string, ServiceId extends string = never>(
  options: StartOptions<Id, ServiceId>,
): Consent<Id | ServiceId> => {
  if (process.env.NODE_ENV !== 'production') checkOptions(options)
  const { cookie, signals = [], trust = createTrust() } = options
  const { storage = cookieStorage(cookie) } = options
  const history = freshHistory(storage.name)
  const isServer = !('document' in globalThis)
  // A server renders one consent for all visitors. With a policy's defaults it would render, for everyone, content that
  // some of them have denied.
  const policy = isServer ? undefined : options.policy
  const consent: Consent<Id | ServiceId> =
    // Reuse a consent that the site has created but not started: in development, `createConsent` would warn that it is
    // already running.
    (process.env.NODE_ENV === 'production' || history.wired ? undefined : history.consent) ??
    createConsent({ ...options, storage, policy })
  if (history.wired || isServer) return consent

  history.wired = thisDocument.documentElement
  const stops = [consent.stop, () => (history.wired = undefined)]
  consent.stop = () => stops.splice(0).forEach((stop) => stop())

  /** Connects everything that follows the choices, in this order. The record itself is stored before any of it runs. */
  const wire = () => {
    // The consent may have been stopped while the page was prerendered.
    if (!stops.length) return
    const page = browserPage(trust, history.loading)
    // Mount the widget first, because its file has to be fetched.
    if (options.widget !== false) stops.push(mountWidget(consent, options))
    stops.push(mountMarkup(consent, options))
    stops.push(runSignals(consent, signals, page))
    // Sweep before the services stop: a vendor stores its opt-out beside its data. If the sweep erased the opt-out, the
    // vendor would keep sending until the reload.
    stops.push(sweep(consent, options.reload))
    stops.push(runServices(consent, page))
    const gate = openGate(consent, { ...options, trust })
    stops.push(gate.stop)
    stops.push(showPlaceholders(consent, gate, options))
    stops.push(bindButtons(consent, options))
    stops.push(mountDeclaration(consent, options))
    const { controls, locale, locales, texts, forms } = options
    stops.push(mountForms(consent, { controls, locale, locales, texts, ...forms }))
  }
  try {
    whenActivated(wire)
  } catch (error) {
    // The configuration is invalid. Once it is fixed, the next call must start afresh.
    consent.stop()
    throw error
  }
  return consent
}
