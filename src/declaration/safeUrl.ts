const safe = ['http', 'https', 'mailto']

/**
 * The address, if a link may go there: `http`, `https`, `mailto`, or within the site. Undefined for `javascript:` and
 * all other schemes. Read as browsers read it, without white space and control characters around it, and without
 * line breaks and tabs inside.
 *
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export const safeUrl = (url: string | undefined): string | undefined => {
  // Outside "!" to the last: the C0 controls and the space.
  const read = url?.replace(/^[^!-\uffff]+|[^!-\uffff]+$|[\t\n\r]/g, '')
  const [, scheme] = /^([a-z][\w+.-]*):/i.exec(read ?? '') ?? []
  return !scheme || safe.includes(scheme.toLowerCase()) ? read : undefined
}
