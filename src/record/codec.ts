import type { ConsentRecord, How } from './record.ts'

// The grammar, its reasons and the vectors for other readers stand in README.md, beside this file.
const choice = '!?[a-z][\\w-]{0,39}'
/** What a browser keeps of one cookie, in bytes (RFC 6265bis, 5.6). */
const longest = 4096
const grammar = new RegExp(
  `^1\\.([a-z\\d]{1,16})\\.([1-9]\\d{0,11})\\.([a-z]{2,16})\\.([a-z\\d]{1,32})\\.((${choice}(:${choice})*)?)$`,
  'i',
)

/** The record as text: fields between dots, no character that a cookie would have to escape. */
export const encode = ({ revision, time, how, id, choices }: ConsentRecord): string => {
  const list = Object.entries(choices).map(([name, granted]) => (granted ? name : `!${name}`))
  return [1, revision, time, how, id, list.join(':')].join('.')
}

/**
 * The record that a text holds. Never throws.
 *
 * @returns undefined for every text that is not a record to the letter
 */
export const decode = (text = ''): ConsentRecord | undefined => {
  const [, revision, time, how, id, list] =
    (text.length > longest ? undefined : grammar.exec(text)) ?? []
  if (!revision || !id) return undefined
  const items = list ? list.split(':') : []
  const choices = Object.fromEntries(
    items.map((item) => [item.replace('!', ''), !item.startsWith('!')]),
  )
  // An id that stands twice says yes and no.
  if (Object.keys(choices).length < items.length) return undefined
  return { id, revision, time: Number(time), how: how as How, choices }
}
