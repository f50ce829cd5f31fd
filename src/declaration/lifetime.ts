import type { Cookie } from '../vendor/cookie.ts'
import type { Locale } from '../locales/locale.ts'
import { tagOf } from '../locales/tagOf.ts'

const day = 24 * 60
/** Minutes in each unit. */
const units = [
  [365 * day, 'year'],
  [30 * day, 'month'],
  [day, 'day'],
  [60, 'hour'],
  [1, 'minute'],
] as const

/** Converts days to minutes: rounds to whole days or, below one day, to whole minutes, and returns at least one. */
const minutesOf = (days: number) =>
  days < 1 ? Math.max(Math.round(days * day), 1) : Math.round(days) * day

/**
 * Describes how long a cookie is stored, in the visitor's language: "2 years".
 *
 * @param cookie the cookie
 * @param words the language, and the texts for entries without an expiry date
 * @returns the text; empty if the lifetime isn't stated
 */
export const lifetime = (
  { days, storage }: Cookie,
  words: Pick<Locale, 'lang' | 'session' | 'untilErased'>,
): string => {
  if (days === 0 || (days === undefined && storage === 'session')) return words.session
  // Web storage and databases have no expiry dates (HTML, 12.2; Indexed Database). Cookies have, but scripts can't read
  // them.
  if (days === undefined) return storage && storage !== 'cookie' ? words.untilErased : ''
  if (!Number.isFinite(days) || days < 0) return ''
  const minutes = minutesOf(days)
  const [size, unit] = units.find(([size]) => minutes % size === 0) ?? [1, 'minute']
  const format = { style: 'unit', unit, unitDisplay: 'long' } as const
  return new Intl.NumberFormat(tagOf(words.lang), format).format(minutes / size)
}
