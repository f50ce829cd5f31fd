import type { Consent } from '../consent/consent.ts'
import { warn } from '../console.ts'
import { loadWords } from '../dom/loadWords.ts'
import { mountLater } from '../dom/mountLater.ts'
import { whenPresent } from '../dom/whenPresent.ts'
import { eraseWhenDenied } from './eraseWhenDenied.ts'
import type { RememberOptions } from './options.ts'

/**
 * Remembers visitors' details in forms with `data-consent-remember`, if they allow it.
 *
 * The code is fetched only if the page has such a form, or an element that lists the stored details. On a server it
 * does nothing.
 *
 * @param consent the consent that allows it
 * @param options the id, where details are stored, and which parts of the page are trusted
 * @returns a function that stops it; stored details stay
 */
export const mountForms = (consent: Consent, options: RememberOptions): (() => void) => {
  const { id = 'forms' } = options
  if (!('document' in globalThis)) return () => {}
  if (!consent.catalog.entries.has(id)) {
    if (process.env.NODE_ENV !== 'production')
      return whenPresent('form[data-consent-remember]', () =>
        warn(`a form has data-consent-remember, but no category or service has the id "${id}".`),
      )
    return () => {}
  }
  const stops = [
    eraseWhenDenied(consent, options),
    mountLater(
      '[data-consent-remember],[data-consent-details]',
      () => import('./followForms.ts'),
      ({ followForms }, root) =>
        followForms(consent, options, (place) => loadWords(options, place), root),
    ),
  ]
  return () => stops.forEach((stop) => stop())
}
