import type { Consent } from '../consent/consent.ts'
import { loadWords } from '../dom/loadWords.ts'
import { mountLater } from '../dom/mountLater.ts'
import type { Wording } from '../locales/wording.ts'

/**
 * Shows a list of the categories, the services and what each stores, in a page of the site.
 *
 * It fills each `<div data-consent-declaration>`. The attribute's value is the level of the headings, 2 by default.
 * Elements that a router adds later are picked up automatically, and elements that it empties are filled again. The
 * code is fetched only if the page has such an element. `start` calls this for the whole page. On a server it does
 * nothing.
 *
 * @param consent the consent to describe
 * @param options the languages and single texts. Default: English
 * @param root where to look. Default: the whole page
 * @returns a function that stops it; filled elements stay as they are
 * @example
 * const consent = createConsent({ categories, storage: cookieStorage() })
 * mountDeclaration(consent)
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
