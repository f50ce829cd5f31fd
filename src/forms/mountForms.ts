import type { Consent } from '../consent/consent.ts'
import { warn } from '../console.ts'
import { loadWords } from '../dom/loadWords.ts'
import { mountLater } from '../dom/mountLater.ts'
import { whenPresent } from '../dom/whenPresent.ts'
import { eraseWhenDenied } from './eraseWhenDenied.ts'
import type { RememberOptions } from './options.ts'

/**
 * Remembers visitors' details in the forms with `data-consent-remember`, where they have allowed it. The code for it is
 * fetched only where there is such a form, or a place that shows what is kept. On a server it does nothing.
 *
 * @param consent the consent that allows it
 * @param options under which id, where they are kept, and in which parts of the page
 * @returns a function that stops it; what is kept stays
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
