import type { Categories } from '../../../src/catalog/catalog.ts'
import type { Page } from '../../../src/vendor/page.ts'
import type { Signal } from '../../../src/vendor/signal.ts'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { forgetPage } from './forgetPage.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { runSignals } from '../../../src/runner/runSignals.ts'
import { recorder, type Recorder } from './recorder.ts'

const usual = {
  essential: { required: true },
  analytics: {},
  marketing: {},
} as const satisfies Categories

/** A signal that runs without its service, on a site with a few categories. */
export interface SignalRun extends Recorder {
  /** Grants exactly these categories, besides the required ones. */
  readonly choose: (...granted: readonly string[]) => void
  readonly withdraw: () => void
}

/**
 * Runs a signal without its service, as for a vendor that a tag manager loads.
 *
 * @param one the signal
 * @param options `stored`: the choices from an earlier page; `categories`: other ones than `essential`, `analytics` and
 *   `marketing`; `global`: what exists in the page before the signal
 */
export const signalRun = (
  one: Signal,
  {
    stored,
    categories = usual,
    global = {},
  }: {
    readonly stored?: readonly string[]
    readonly categories?: Categories
    readonly global?: Page['global']
  } = {},
): SignalRun => {
  const consent = createConsent({ categories, storage: memoryStorage() })
  const choose = (...granted: readonly string[]) =>
    consent.save(
      Object.fromEntries(
        Object.entries(categories)
          .filter(([, { required }]) => !required)
          .map(([id]) => [id, granted.includes(id)]),
      ),
    )
  if (stored) choose(...stored)
  const made = recorder()
  Object.assign(made.page.global, global)
  made.take()
  runSignals(consent, [one], made.page)
  forgetPage()
  return { ...made, choose, withdraw: () => consent.withdraw() }
}
