import { recordGrammar } from './grammar.ts'
import type { ConsentRecord, How } from './record.ts'

/** What a browser stores of one cookie, in bytes (RFC 6265bis, 5.6). */
const longest = 4096

/** The record as text: fields between dots, no character that a cookie would have to escape. */
export const encode = ({ revision, time, how, id, choices }: ConsentRecord): string => {
  const list = Object.entries(choices).map(([name, granted]) => (granted ? name : `!${name}`))
  return [1, revision, time, how, id, list.join(':')].join('.')
}

/**
 * Reads a record from a text. Never throws.
 *
 * @returns undefined for every text that is no valid record
 */
export const decode = (text = ''): ConsentRecord | undefined => {
  const [, revision, time, how, id, list] =
    (text.length > longest ? undefined : recordGrammar.exec(text)) ?? []
  if (!revision || !id) return undefined
  const items = list ? list.split(':') : []
  const choices = Object.fromEntries(
    items.map((item) => [item.replace('!', ''), !item.startsWith('!')]),
  )
  // An id that is listed twice says yes and no.
  if (Object.keys(choices).length < items.length) return undefined
  return { id, revision, time: Number(time), how: how as How, choices }
}
