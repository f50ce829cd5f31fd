import type { Categories, ConsentId } from './catalog/catalog.ts'
import type { Page } from './catalog/page.ts'
import type { Signal } from './catalog/signal.ts'
import type { Consent } from './consent/consent.ts'
import { createConsent, type ConsentOptions } from './consent/createConsent.ts'
import { running } from './consent/running.ts'
import { openGate, type GateOptions } from './gate/openGate.ts'
import { createTrust } from './gate/trust.ts'
import { cookieStorage, type CookieOptions } from './persist/cookieStorage.ts'
import { browserPage } from './run/browserPage.ts'
import { noProgress, runServices, type Progress } from './run/runServices.ts'
import { runSignals } from './run/runSignals.ts'
import { sweep, type Reload } from './sweep/sweep.ts'
import { listenToButtons } from './widget/listenToButtons.ts'
import type { WidgetOptions } from './widget/options.ts'
import { showDeclaration } from './widget/showDeclaration.ts'
import { showPlaceholders } from './widget/showPlaceholders.ts'
import { showWidget } from './widget/showWidget.ts'
import { whenActivated } from './whenActivated.ts'

/** Everything that `start` takes. */
export interface StartOptions<C extends Categories>
  extends ConsentOptions<C>, WidgetOptions, Pick<GateOptions, 'timeout' | 'trust'> {
  /** How the record's cookie is written, when `storage` isn't given. */
  readonly cookie?: CookieOptions
  /** Signals for vendors that load without a service, through a tag manager for instance. */
  readonly signals?: readonly Signal[]
  /** When a withdrawal reloads the page. Default: `needed`, where code that has run can't be switched off. */
  readonly reload?: Reload
}

/** What has run in a page stays there when askfirst is stopped and started again, as React's strict mode does. */
interface Past {
  readonly page: Page
  readonly ran: Set<string>
  readonly progress: Progress
}

/** By the record's name. */
const pasts = new Map<string, Past>()

/**
 * Starts askfirst in a page: reads the stored choice, holds and lets through what the site has gated, runs the
 * services, and shows the widget when it is needed. A second call returns the running consent.
 *
 * @throws {ConfigError} when the categories or the signals' mapping are mistaken
 */
export const start = <const C extends Categories>(
  options: StartOptions<C>,
): Consent<ConsentId<C>> => {
  const { storage = cookieStorage(options.cookie), signals = [], reload } = options
  const isRunning = running().has(storage.name)
  const consent = createConsent<C>({ ...options, storage })
  if (isRunning || !('document' in globalThis)) return consent

  const { stop } = consent
  const stops = [stop]
  consent.stop = () => stops.splice(0).forEach((undo) => undo())

  const wire = () => {
    // Stopped before the visitor came.
    if (!stops.length) return
    const { trust = createTrust() } = options
    const past = pasts.get(storage.name)
    const { page, ran, progress } = past ?? {
      page: browserPage(trust),
      ran: new Set<string>(),
      progress: noProgress(),
    }
    const { held, stop } = showPlaceholders(consent, options, (...elements) =>
      gate.pass(...elements),
    )
    // The order of the consequences. The record itself is kept before any of them. The sweep stands before the
    // services, because a vendor keeps its opt-out beside what it stores: erased, it would send on until the reload.
    stops.push(
      runSignals(consent, signals, page, past ? 'update' : 'begin'),
      sweep(consent, { ran, reload, keep: storage.name }),
      runServices(consent, ran, page, progress),
    )
    pasts.set(storage.name, { page, ran, progress })
    const gate = openGate(consent, { ...options, trust, ran, held })
    stops.push(
      gate.stop,
      stop,
      listenToButtons(consent),
      showWidget(consent, options),
      showDeclaration(consent, options),
    )
  }
  try {
    whenActivated(wire)
  } catch (error) {
    // A mistake in the set-up: once it is mended, the next call must start afresh.
    consent.stop()
    throw error
  }
  return consent
}
