import type { Consent } from '../consent/consent.ts'
import { thisDocument } from '../dom/thisDocument.ts'
import { quietly } from '../quietly.ts'
import type { FormsOptions } from './options.ts'

/**
 * Names the cookie or the key that details are stored under.
 *
 * @param consent the consent; the cookie or key begins with its name
 * @param options which storage, and for which part of the site
 * @returns the cookie's name, or the key in `localStorage`
 */
export const detailsKey = (
  { name }: Pick<Consent, 'name'>,
  { storage, scope = '/' }: FormsOptions,
): string => (storage === 'cookie' ? `${name}-details` : `${name}-details:${scope}`)

/**
 * Erases a visitor's details.
 *
 * @param consent the consent; the cookie or key begins with its name
 * @param options which storage, and for which part of the site
 */
export const eraseDetails = (consent: Consent, options: FormsOptions): void => {
  const key = detailsKey(consent, options)
  quietly(() => {
    if (options.storage === 'cookie')
      thisDocument.cookie = `${key}=; path=${options.scope ?? '/'}; max-age=0`
    else localStorage.removeItem(key)
  })
}
