import type { Cookie } from '../catalog/cookie.ts'
import type { Locale } from '../locales/locale.ts'

const units = [
  [365, 'year'],
  [30, 'month'],
  [1, 'day'],
] as const

/** How long a cookie is kept, in the visitor's language: "2 years". Empty when nobody said so. */
export const lifetime = ({ days, storage }: Cookie, words: Locale): string => {
  if (days === 0 || (days === undefined && storage === 'session')) return words.session
  // A cookie's end is its writer's secret; the other places have none (HTML, 12.2; Indexed Database).
  if (days === undefined) return storage && storage !== 'cookie' ? words.untilErased : ''
  const [length, unit] = units.find(([size]) => days % size === 0) ?? [1, 'day']
  const format = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat(words.lang, format).format(Math.max(1, days / length))
}
