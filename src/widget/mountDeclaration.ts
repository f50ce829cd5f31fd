import { report } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { listen } from '../dom/listen.ts'
import type { Wording } from '../locales/wording.ts'

/**
 * Fills each `<div data-consent-declaration>` with what the site uses: categories, services, and what is stored, by
 * whom, for how long and what for. The attribute's value is the level of the headings; default 2. `start` does it for
 * the elements that the page comes with; call it for those that a router brings later. The code for it is fetched only
 * where there is one.
 *
 * @param root where to look. Default: the whole page
 * @returns a function that stops waiting for the rest of a page that is still loading
 */
export const mountDeclaration = (
  consent: Consent,
  options: Wording = {},
  root?: ParentNode,
): (() => void) => {
  if (!('document' in globalThis)) return () => {}
  const place = root ?? document
  const fill = () => {
    if (place.querySelector('[data-consent-declaration]'))
      import('./fillDeclarations.ts')
        .then(({ fillDeclarations }) => fillDeclarations(consent, options, place))
        .catch(report)
  }
  fill()
  return listen(document, 'DOMContentLoaded', fill)
}
