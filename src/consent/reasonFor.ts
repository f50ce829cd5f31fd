import type { Question } from '../policy/question.ts'
import { own } from '../own.ts'
import type { Consent } from './consent.ts'

/** The part of `Element` that is needed here, because rings 0 and 1 compile without the DOM library. */
export interface Gated {
  getAttribute(name: 'data-consent'): string | null
}

const waits: Readonly<Record<Question, string>> = {
  consent: 'waits for a decision',
  notice: 'is off until a decision',
}

const dayOf = (seconds: number) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(seconds * 1000)

/** Explains why an id is granted or denied. */
const whyOf = (consent: Consent, id: string): string => {
  const { catalog, $record, allows, asks, isOptedOut, loadedOnce } = consent
  const { category = '', required } = catalog.entries.get(id) ?? {}
  const record = $record.get()
  const isSale = !!catalog.categories[category]?.sale
  if (required) return 'is always on'
  if (isSale && !allows(id) && isOptedOut()) return 'is denied by the browser’s opt-out signal'
  if (loadedOnce.has(id) && !allows(id)) return 'was loaded once, for this page view'
  const said = own(record?.choices, id) ?? own(record?.choices, category)
  if (record && record.how !== 'notice' && said === allows(id)) {
    const from = id === category ? '' : `, with ${category}`
    const way = own(record.choices, id) === undefined ? from : ''
    return `is ${said ? 'granted' : 'denied'} since ${dayOf(record.time)}, by ${record.how}${way}`
  }
  if (allows(id)) return 'is on until an objection, by the policy'
  return waits[asks() ?? 'notice']
}

/**
 * Explains in one sentence why an id or an element is held or open, for the console.
 *
 * @param consent the consent that decides
 * @param target an id, an expression as in `data-consent`, or an element with that attribute
 * @returns the sentence: `held: analytics is denied since May 3, 2026, by settings`
 */
export const reasonFor = (consent: Consent, target: string | Gated): string => {
  const { catalog, allows, asks, loadedOnce } = consent
  const text = typeof target === 'string' ? target : (target.getAttribute('data-consent') ?? '')
  const words = text.match(/\S+/g) ?? []
  if (!words.length) return 'open: without data-consent, nothing holds it'
  const parts = words.map((word) => {
    const id = word.replace('!', '')
    if (!catalog.entries.has(id))
      return { isOpen: false, why: `no category or service has the id "${id}"` }
    const isOn = allows(id) || loadedOnce.has(id)
    return {
      isOpen: id === word ? isOn : !asks() && !allows(id),
      why: `${id} ${whyOf(consent, id)}`,
    }
  })
  const held = parts.filter(({ isOpen }) => !isOpen)
  const reasons = (held.length ? held : parts).map(({ why }) => why)
  return `${held.length ? 'held' : 'open'}: ${reasons.join('; ')}`
}
