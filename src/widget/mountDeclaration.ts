import type { Consent } from '../consent/consent.ts'
import { later } from '../dom/later.ts'
import { listen } from '../dom/listen.ts'
import { thisDocument } from '../dom/thisDocument.ts'
import type { Wording } from '../locales/wording.ts'

/** How long to wait after a change of the page, in milliseconds: one look for all that changes meanwhile. */
const pause = 100

/**
 * Fills each `<div data-consent-declaration>` with the categories, the services, and what each stores.
 *
 * The attribute's value is the level of the headings; default 2. Elements that a router adds later are picked up
 * automatically, and filled again when it empties them. The code for it is fetched only if there is such an element.
 * `start` calls it for the whole page. On a server it does nothing.
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
  let isStopped = false
  let isDue = false
  let run: ((isNew: boolean) => void) | undefined

  const fetchFile = later(
    () => import('./fillDeclarations.ts'),
    ({ fillDeclarations }) => {
      run = (isNew) => {
        if (!isStopped) fillDeclarations(consent, options, place, isNew)
      }
      run(true)
    },
  )
  const fill = (isNew: boolean) => {
    isDue = false
    if (!place.querySelector('[data-consent-declaration]')) return
    if (run) run(isNew)
    else fetchFile()
  }
  const fillLater = () => {
    if (!isDue) setTimeout(fill, pause, false)
    isDue = true
  }
  const observer = new MutationObserver(fillLater)
  observer.observe(root ?? document, { childList: true, subtree: true })
  fill(true)
  const unlisten = listen(document, 'DOMContentLoaded', () => fill(true))
  return () => {
    isStopped = true
    observer.disconnect()
    unlisten()
  }
}
