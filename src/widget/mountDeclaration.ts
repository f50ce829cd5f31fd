import type { Consent } from '../consent/consent.ts'
import { later } from '../dom/later.ts'
import { listen } from '../dom/listen.ts'
import { thisDocument } from '../dom/thisDocument.ts'
import type { Wording } from '../locales/wording.ts'

/**
 * Fills each `<div data-consent-declaration>` with the categories, the services, and what each stores.
 *
 * The attribute's value is the level of the headings; default 2. `start` calls it for the page as loaded; call it
 * yourself for elements that a router adds later. The code for it is fetched only if there is such an element. On a
 * server it does nothing.
 *
 * @param consent the consent to describe
 * @param options the language and single texts. Default: English
 * @param root where to look. Default: the whole page
 * @returns a function that stops it; elements that are filled stay so
 */
export const mountDeclaration = (
  consent: Consent,
  options: Wording = {},
  root?: ParentNode,
): (() => void) => {
  if (!('document' in globalThis)) return () => {}
  const place = root ?? thisDocument
  let run = later(
    () => import('./fillDeclarations.ts'),
    ({ fillDeclarations }) => {
      run = () => fillDeclarations(consent, options, place)
      run()
    },
  )
  const fill = () => {
    if (place.querySelector('[data-consent-declaration]')) run()
  }
  fill()
  return listen(document, 'DOMContentLoaded', fill)
}
