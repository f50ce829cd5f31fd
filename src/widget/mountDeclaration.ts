import type { Consent } from '../consent/consent.ts'
import { later } from '../dom/later.ts'
import { loadWords } from '../dom/loadWords.ts'
import { thisDocument } from '../dom/thisDocument.ts'
import { whenPresent } from '../dom/whenPresent.ts'
import type { Declarations } from './fillDeclarations.ts'
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
): (() => void) => {
  if (!('document' in globalThis)) return () => {}
  let declarations: Declarations | undefined
  let isStopped = false

  const fetchFile = later(
    () => import('./fillDeclarations.ts'),
    ({ fillDeclarations }) => {
      if (isStopped) return
      const load = (place: Element) => loadWords(options, place)
      declarations = fillDeclarations(consent, load, root ?? thisDocument)
    },
  )
  const fill = () => {
    if (declarations) declarations.fill()
    else fetchFile()
  }
  const unwatch = whenPresent('[data-consent-declaration]', fill, root)
  return () => {
    isStopped = true
    unwatch()
    declarations?.stop()
  }
}
