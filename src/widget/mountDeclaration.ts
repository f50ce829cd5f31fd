import type { Consent } from '../consent/consent.ts'
import { loadWords } from '../dom/loadWords.ts'
import { mountLater } from '../dom/mountLater.ts'
import type { Wording } from '../locales/wording.ts'

/**
 * Fills each `<div data-consent-declaration>` with the categories, the services, and what each stores.
 *
 * The attribute's value is the level of the headings; default 2. Elements that a router adds later are picked up
 * automatically, and filled again when it empties them. The code for it is fetched only if there is such an element.
 * `start` calls it for the whole page. On a server it does nothing.
 *
 * @param consent the consent to describe
 * @param options the languages and single texts. Default: English
 * @param root where to look. Default: the whole page
 * @returns a function that stops it; elements that are filled stay so
 */
export const mountDeclaration = (
  consent: Consent,
  options: Wording = {},
  root?: ParentNode & Node,
): (() => void) =>
  mountLater(
    '[data-consent-declaration]',
    () => import('./fillDeclarations.ts'),
    ({ fillDeclarations }, place) =>
      fillDeclarations(consent, (element) => loadWords(options, element), place),
    root,
  )
