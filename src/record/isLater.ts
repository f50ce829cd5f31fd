import type { ConsentRecord } from './record.ts'

const grants = ({ choices }: ConsentRecord) => Object.values(choices).filter(Boolean).length

/**
 * Orders two decisions. Each is dated after all that its tab had seen, so equal times are of tabs that didn't know of
 * each other: then the one that grants less counts, and every tab comes to the same end. A notice that was closed is no
 * decision, so it never replaces one.
 *
 * @param one a decision
 * @param other another one
 * @returns true if the first one stands
 */
export const isLater = (one: ConsentRecord, other: ConsentRecord): boolean => {
  const isNotice = one.how === 'notice'
  if (isNotice !== (other.how === 'notice')) return !isNotice
  if (one.time !== other.time) return one.time > other.time
  const more = grants(one) - grants(other)
  return more === 0 ? one.id > other.id : more < 0
}
