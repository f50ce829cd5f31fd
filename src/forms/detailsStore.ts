import type { Consent } from '../consent/consent.ts'
import { thisDocument } from '../dom/thisDocument.ts'
import { quietly } from '../quietly.ts'
import { day, defaultDays } from '../record/defaults.ts'
import { detailsKey, eraseDetails } from './eraseDetails.ts'
import type { FormsOptions } from './options.ts'

/** The storage of one scope's details. */
export interface DetailsStore {
  /** Reads the stored text, if any. */
  readonly read: () => string | undefined
  /** Replaces the stored text. */
  readonly write: (text: string) => void
  /** Erases the stored text. */
  readonly erase: () => void
}

/**
 * Opens the storage of a visitor's details on the device. Blocked storage counts as empty.
 *
 * @param consent the consent; the key begins with its name
 * @param options which storage, and for which part of the site
 * @returns the functions that read, write and erase it
 */
export const detailsStore = (consent: Consent, options: FormsOptions): DetailsStore => {
  const key = detailsKey(consent, options)
  const erase = () => eraseDetails(consent, options)
  if (options.storage !== 'cookie')
    return {
      read: () => quietly(() => localStorage.getItem(key) ?? undefined),
      write: (text) => quietly(() => localStorage.setItem(key, text)),
      erase,
    }
  const age = (consent.storage?.days ?? defaultDays) * day
  const secure = location.protocol === 'https:' ? '; secure' : ''
  const attributes = `path=${options.scope ?? '/'}; max-age=${age}; samesite=lax${secure}`
  return {
    read: () =>
      quietly(() => {
        const pair = thisDocument.cookie.split('; ').find((one) => one.startsWith(`${key}=`))
        return pair && decodeURIComponent(pair.slice(key.length + 1))
      }),
    write: (text) =>
      quietly(() => {
        thisDocument.cookie = `${key}=${encodeURIComponent(text)}; ${attributes}`
      }),
    erase,
  }
}
