/** The values that a visitor has typed, by the name of the detail: `email`, `given-name`. */
export type Details = Readonly<Record<string, string>>

/** The longest value that is stored, in characters; longer values aren't personal details. */
const longestValue = 200
/** The longest value that is stored from a field with `data-consent-keep`, in characters. */
const longestDraft = 4000
/**
 * The longest text that is stored for all details together, in characters. Browsers store cookies of up to 4096 bytes,
 * and a request may carry further cookies.
 */
const longestText = { cookie: 1500, local: 8000 } as const

/** The details that tell one person from another. */
const identity = ['name', 'given-name', 'family-name', 'email']

/**
 * Parses stored details, which any script may have written.
 *
 * @param text the stored text
 * @returns the details; none if the text is invalid
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
 * Serialises details. Values that don't fit are left out, the longest first.
 *
 * @param details the details
 * @param storage where the text is stored
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
 * Merges the details in a form into the stored ones.
 *
 * A different name or e-mail address means a different person, so the stored details are dropped.
 *
 * @param kept the stored details
 * @param sent the details in the form, with an empty text for a field that the visitor has emptied
 * @returns the new details
 */
export const merge = (kept: Details, sent: Details): Details => {
  const isOther = identity.some((key) => kept[key] && sent[key] && kept[key] !== sent[key])
  return { ...(isOther ? {} : kept), ...sent }
}
