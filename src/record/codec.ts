import { recordGrammar } from './grammar.ts'
import type { ConsentRecord, How } from './record.ts'

/** The longest cookie that browsers store, name and value together, in bytes (RFC 6265bis, 5.6). */
export const longest = 4096

/**
 * Encodes a record as text: fields separated by dots, without characters that a cookie must escape.
 *
 * @param record the decision
 * @returns the text
 */
export const encode = ({ revision, time, how, id, choices }: ConsentRecord): string => {
  const list = Object.entries(choices).map(([name, granted]) => (granted ? name : `!${name}`))
  return [1, revision, time, how, id, list.join(':')].join('.')
}

/**
 * Decodes a record. Never throws; invalid text is ignored.
 *
 * @param text untrusted text. Default: empty
 * @returns the record, or undefined if the text isn't a valid one
 */
export const decode = (text = ''): ConsentRecord | undefined => {
  const [, revision, time, how, id, list] =
    (text.length > longest ? undefined : recordGrammar.exec(text)) ?? []
  if (!revision || !id) return undefined
  const items = list ? list.split(':') : []
  const choices = Object.fromEntries(
    items.map((item) => [item.replace('!', ''), !item.startsWith('!')]),
  )
  // An id that is listed twice is ambiguous.
  if (Object.keys(choices).length < items.length) return undefined
  return { id, revision, time: Number(time), how: how as How, choices }
}
