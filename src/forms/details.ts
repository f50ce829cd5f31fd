/** What a visitor has typed, by the name of the detail: `email`, `given-name`. */
export type Details = Readonly<Record<string, string>>

/** Longer values are no details of a person. In characters. */
const longestValue = 200
/** A draft that the site has asked to keep. */
const longestDraft = 4000
/** A browser takes cookies of 4096 bytes; a page may have others in its request. In characters. */
const longestText = { cookie: 1500, local: 8000 } as const

/** Who somebody is. */
const identity = ['name', 'given-name', 'family-name', 'email']

/**
 * Reads stored details; anybody may have written them.
 *
 * @param text the stored text
 * @returns the details; none where the text isn't what `encode` makes
 */
export const decode = (text: string | undefined): Details => {
  if (!text) return {}
  try {
    const stored = JSON.parse(text) as unknown
    if (typeof stored !== 'object' || !stored || Array.isArray(stored)) return {}
    const entries = Object.entries(stored) as [string, unknown][]
    return Object.fromEntries(
      entries.filter((one): one is [string, string] => typeof one[1] === 'string'),
    )
  } catch {
    return {}
  }
}

/**
 * Writes details as text. What is too long is left out: the longest first.
 *
 * @param details the details
 * @param storage where the text goes
 * @returns the text; undefined if there is nothing to store
 */
export const encode = (details: Details, storage: 'local' | 'cookie'): string | undefined => {
  const isShort = ([key, value]: readonly [string, string]) =>
    value.length <= (key.startsWith('own ') ? longestDraft : longestValue)
  const kept = Object.entries(details)
    .filter(([, value]) => value)
    .filter(isShort)
    .sort(([, one], [, other]) => one.length - other.length)
  const write = () => JSON.stringify(Object.fromEntries(kept))
  const size = () => (storage === 'cookie' ? encodeURIComponent(write()) : write()).length
  while (kept.length && size() > longestText[storage]) kept.pop()
  return kept.length ? write() : undefined
}

/**
 * Adds what a form says to what is kept. Another name or address is another person: nothing of the first one stays.
 *
 * @param kept the details so far
 * @param sent what the form says; an empty text for a field that the visitor has emptied
 * @returns the new details
 */
export const merge = (kept: Details, sent: Details): Details => {
  const isOther = identity.some((key) => kept[key] && sent[key] && kept[key] !== sent[key])
  return { ...(isOther ? {} : kept), ...sent }
}
