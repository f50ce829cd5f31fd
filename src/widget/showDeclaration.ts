import type { Consent } from '../consent/consent.ts'
import { listen } from '../dom/listen.ts'
import type { Wording } from '../locales/wording.ts'
import { mountDeclaration } from './mountDeclaration.ts'

/**
 * Fills the declarations that the page comes with.
 *
 * @returns a function that stops waiting for the page
 */
export const showDeclaration = (consent: Consent, options: Wording): (() => void) => {
  const show = () => mountDeclaration(consent, options)
  show()
  return listen(document, 'DOMContentLoaded', show)
}
