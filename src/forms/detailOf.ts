/** A field that may hold a detail. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * The autofill fields of HTML that are no secret and say who somebody is.
 *
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-field
 */
const tokens =
  /^(\S+ ){0,3}((given-|additional-|family-|nick)?name|honorific-(pre|suf)fix|organization(-title)?|street-address|address-(line|level)\d|country(-name)?|postal-code|email|url|impp|tel(-[a-z-]+)?)$/

/** Names of fields that are never kept, whatever else is said of them. */
const secret =
  /pass|pwd|\bpin\b|otp|captcha|token|secret|card|\bcc\b|\bcv[cv]\b|iban|\bbic\b|account|\btax|ssn|login|user ?name|search|query/

/** What fields are called that have no `autocomplete`: WordPress' comment form, Contact Form 7, Netlify, HubSpot. */
const names: readonly (readonly [RegExp, string])[] = [
  [/mail( address)?$/, 'email'],
  [/\b(url|web ?site|homepage)$/, 'url'],
  [/(phone( number)?|\btel|\bmobile)$/, 'tel'],
  [/\b(company|organi[sz]ation)( name)?$/, 'organization'],
  [/\b(first|given|fore|f) ?name$/, 'given-name'],
  [/\b(last|family|sur|l) ?name$/, 'family-name'],
  [/^(author|name)$|\b(your|full|my|contact|sender|comment) ?name$/, 'name'],
]

const types = ['text', 'email', 'url', 'tel', 'textarea', 'select-one']

/** `billing[firstName]` as words. */
const wordsOf = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+/g)
    ?.join(' ') ?? ''

/**
 * Tells which detail of a person a field holds.
 *
 * Never passwords, one-time codes, card data, hidden and file fields, nor what is marked `autocomplete="off"` or lies in
 * `data-consent-forget`. A text area is kept only with `data-consent-keep`, or an `autocomplete` that names an address.
 *
 * @param field a field of a form
 * @returns the detail's name, the same in each form; undefined for a field that is neither kept nor filled in
 */
export const detailOf = (field: Field): string | undefined => {
  const { type, name, id, form } = field
  if (!types.includes(type) || field.closest('[data-consent-forget]')) return undefined
  if (field.disabled || ('readOnly' in field && field.readOnly)) return undefined
  const words = wordsOf(name || id)
  // A form with a field named `getAttribute` has another of its own.
  const ofForm = form && Element.prototype.getAttribute.call(form, 'autocomplete')
  const asked = (field.getAttribute('autocomplete') ?? ofForm ?? '')
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
  if (asked === 'off' || secret.test(words)) return undefined
  if (tokens.test(asked)) return asked
  // A token that isn't known is none of a detail: `cc-number`, `one-time-code`.
  if (asked && asked !== 'on') return undefined
  if ('consentKeep' in field.dataset) return `own ${words}`
  if (type === 'textarea' || type === 'select-one') return undefined
  return names.find(([pattern]) => pattern.test(words))?.[1] ?? (type === 'text' ? undefined : type)
}
