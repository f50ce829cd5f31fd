import type { Consent } from '../consent/consent.ts'
import { eraseDetails } from './eraseDetails.ts'
import type { RememberOptions } from './options.ts'

/**
 * Erases a visitor's details whenever they aren't allowed, in every tab and even without a form.
 *
 * @param consent the consent to follow
 * @param options the id of the category or service, and where details are stored
 * @returns a function that stops it
 */
export const eraseWhenDenied = (consent: Consent, options: RememberOptions): (() => void) =>
  consent.$choices.subscribe(() => {
    if (!consent.allows(options.id ?? 'forms')) eraseDetails(consent, options)
  })
