import { assertKnown } from '../catalog/catalog.ts'
import { attempt } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { historyOf } from '../consent/history.ts'
import type { Page } from '../vendor/page.ts'
import type { Signal } from '../vendor/signal.ts'

/** Returns the signals in the order of sending, one per id. The site's own signal replaces a service's. */
const signalsOf = ({ catalog }: Consent, own: readonly Signal[]) => {
  const signals = new Map<string, Signal>()
  const brought = [...catalog.entries.values()].flatMap(({ service }) => service?.signals ?? [])
  for (const signal of [...brought, ...own]) {
    signals.set(signal.id, signal)
    signal.reads?.forEach((id: string) => assertKnown(catalog, id))
  }
  return [...signals.values()].sort((a, b) => Number(!!a.last) - Number(!!b.last))
}

/**
 * Sends the choices to the vendors: the defaults once per page, then each decision once.
 *
 * @param consent the consent to follow
 * @param own the site's signals; each replaces a service's signal of the same id
 * @param page where the vendors' queues are
 * @returns a function that stops it
 * @throws {ConfigError} `unknown-id` — when a signal is mapped to an unknown id
 */
export const runSignals = (consent: Consent, own: readonly Signal[], page: Page): (() => void) => {
  const { $record, $choices, name } = consent
  const { signalled } = historyOf(name)
  const signals = signalsOf(consent, own)

  const send = () => {
    for (const signal of signals) {
      const step = signalled.has(signal.id) ? 'update' : 'begin'
      signalled.add(signal.id)
      attempt(() => signal[step]($choices.get(), page, !!$record.get()))
    }
  }
  send()
  return $choices.listen(send)
}
