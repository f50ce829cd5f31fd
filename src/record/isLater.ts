import type { ConsentRecord } from './record.ts'

const grants = ({ choices }: ConsentRecord) => Object.values(choices).filter(Boolean).length

/**
 * Checks whether the first of two decisions counts, rather than the second.
 *
 * Each decision is dated later than all that its tab had seen, so equal times mean that neither tab knew of the other's
 * decision. Then the decision that grants less counts, so that all tabs agree. A closed notice isn't a decision, so it
 * never replaces one.
 *
 * @param one a decision
 * @param other another one
 * @returns true if the first one counts
 */
export const isLater = (one: ConsentRecord, other: ConsentRecord): boolean => {
  const isNotice = one.how === 'notice'
  if (isNotice !== (other.how === 'notice')) return !isNotice
  if (one.time !== other.time) return one.time > other.time
  const more = grants(one) - grants(other)
  return more === 0 ? one.id > other.id : more < 0
}
