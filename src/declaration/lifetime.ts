import type { Cookie } from '../vendor/cookie.ts'
import type { Locale } from '../locales/locale.ts'
import { tagOf } from '../locales/tagOf.ts'

const day = 24 * 60
/** In minutes. */
const units = [
  [365 * day, 'year'],
  [30 * day, 'month'],
  [day, 'day'],
  [60, 'hour'],
  [1, 'minute'],
] as const

/** Whole days; below one, whole minutes, and at least one. */
const minutesOf = (days: number) =>
  days < 1 ? Math.max(Math.round(days * day), 1) : Math.round(days) * day

/** How long a cookie is kept, in the visitor's language: "2 years". Empty when nobody said so. */
export const lifetime = (
  { days, storage }: Cookie,
  words: Pick<Locale, 'lang' | 'session' | 'untilErased'>,
): string => {
  if (days === 0 || (days === undefined && storage === 'session')) return words.session
  // A cookie's end is its writer's secret; the other places have none (HTML, 12.2; Indexed Database).
  if (days === undefined) return storage && storage !== 'cookie' ? words.untilErased : ''
  if (!Number.isFinite(days) || days < 0) return ''
  const minutes = minutesOf(days)
  const [size, unit] = units.find(([size]) => minutes % size === 0) ?? [1, 'minute']
  const format = { style: 'unit', unit, unitDisplay: 'long' } as const
  return new Intl.NumberFormat(tagOf(words.lang), format).format(minutes / size)
}
