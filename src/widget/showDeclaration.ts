import { report } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { listen } from '../listen.ts'
import type { WidgetOptions } from './options.ts'

/**
 * Fills the page's `<div data-consent-declaration>`, and downloads the code for it only where there is one.
 *
 * @returns stops waiting for the page
 */
export const showDeclaration = (consent: Consent, options: WidgetOptions): (() => void) => {
  const show = () => {
    if (!document.querySelector('[data-consent-declaration]')) return
    import('./mountDeclaration.ts')
      .then(({ mountDeclaration }) => mountDeclaration(consent, options))
      .catch(report)
  }
  show()
  return listen(document, 'DOMContentLoaded', show)
}
