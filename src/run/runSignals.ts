import { assertKnown } from '../catalog/catalog.ts'
import type { Page } from '../catalog/page.ts'
import type { Signal } from '../catalog/signal.ts'
import { attempt } from '../console.ts'
import type { Consent } from '../consent/consent.ts'

/**
 * Tells the vendors of the choices: what holds from the start, then each decision once.
 *
 * @param own the site's signals; each replaces the one of the same id that a service brings
 * @param first `update` where they have begun in this page before: a default comes once. Default: `begin`
 * @returns stops telling
 * @throws {ConfigError} `unknown-id` when a signal is mapped to a category that isn't there
 */
export const runSignals = (
  { catalog, $record, $choices }: Consent,
  own: readonly Signal[],
  page: Page,
  first: 'begin' | 'update' = 'begin',
): (() => void) => {
  const signals = new Map<string, Signal>()
  const brought = [...catalog.entries.values()].flatMap(({ service }) => service?.signals ?? [])
  for (const signal of [...brought, ...own]) {
    signals.set(signal.id, signal)
    signal.reads?.forEach((id) => assertKnown(catalog, id))
  }
  const inOrder = [...signals.values()].sort((a, b) => Number(!!a.last) - Number(!!b.last))

  const tell = (step: typeof first) => {
    for (const signal of inOrder) attempt(() => signal[step]($choices.get(), page, !!$record.get()))
  }
  tell(first)
  return $choices.listen(() => tell('update'))
}
