import type { Consent } from '../consent/consent.ts'
import { eraseDetails } from './eraseDetails.ts'
import type { RememberOptions } from './options.ts'

/**
 * Erases a visitor's details whenever storing them isn't allowed, in every tab and on pages without a form too.
 *
 * @param consent the consent to follow
 * @param options the id of the category or service, and where details are stored
 * @returns a function that stops it
 */
export const eraseWhenDenied = (consent: Consent, options: RememberOptions): (() => void) =>
  consent.$choices.subscribe(() => {
    if (!consent.allows(options.id ?? 'forms')) eraseDetails(consent, options)
  })
