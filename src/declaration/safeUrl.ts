const safe = ['http', 'https', 'mailto']

/**
 * Returns an address if it is safe as a link: `http`, `https`, `mailto`, or within the site.
 *
 * It reads the address as browsers do: without white space and control characters at both ends, and without line
 * breaks and tabs inside.
 *
 * @param url the address
 * @returns the address; undefined for `javascript:` and all other schemes
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export const safeUrl = (url: string | undefined): string | undefined => {
  // `[^!-\uffff]` matches the characters below `!`: the C0 controls and the space.
  const read = url?.replace(/^[^!-\uffff]+|[^!-\uffff]+$|[\t\n\r]/g, '')
  const [, scheme] = /^([a-z][\w+.-]*):/i.exec(read ?? '') ?? []
  return !scheme || safe.includes(scheme.toLowerCase()) ? read : undefined
}
