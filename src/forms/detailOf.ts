/** A field that may hold a detail. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * The autofill fields of HTML that identify a person and aren't secret.
 *
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-field
 */
const tokens =
  /^(\S+ ){0,3}((given-|additional-|family-|nick)?name|honorific-(pre|suf)fix|organization(-title)?|street-address|address-(line|level)\d|country(-name)?|postal-code|email|url|impp|tel(-[a-z-]+)?)$/

/** Names of fields that are never stored, whatever their other attributes. */
const secret =
  /pass|pwd|\bpin\b|otp|captcha|token|secret|card|\bcc\b|\bcv[cv]\b|iban|\bbic\b|account|\btax|ssn|login|user ?name|search|query/

/**
 * Patterns that find the detail by a field's name, for forms without `autocomplete` as in WordPress' comment form,
 * Contact Form 7, Netlify and HubSpot.
 */
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

/** Splits a field's name into words: `billing[firstName]` becomes `billing first name`. */
const wordsOf = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+/g)
    ?.join(' ') ?? ''

/**
 * Names the personal detail in a field, if it may be stored.
 *
 * Passwords, one-time codes, card data, hidden and file fields are never stored, nor are fields with
 * `autocomplete="off"` or inside `data-consent-forget`. A text area or a list is stored only with `data-consent-keep`,
 * or with an `autocomplete` that names a detail.
 *
 * @param field a field of a form
 * @returns the detail's name, the same in each form; undefined for a field that is neither stored nor filled in
 */
export const detailOf = (field: Field): string | undefined => {
  const { type, name, id, form } = field
  if (!types.includes(type) || field.closest('[data-consent-forget]')) return undefined
  if (field.disabled || ('readOnly' in field && field.readOnly)) return undefined
  const words = wordsOf(name || id)
  // A field named `getAttribute` hides the form's method.
  const ofForm = form && Element.prototype.getAttribute.call(form, 'autocomplete')
  const asked = (field.getAttribute('autocomplete') ?? ofForm ?? '')
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
  if (asked === 'off' || secret.test(words)) return undefined
  if (tokens.test(asked)) return asked
  // Fields with any other token, such as `cc-number` or `one-time-code`, are never stored.
  if (asked && asked !== 'on') return undefined
  if ('consentKeep' in field.dataset) return `own ${words}`
  if (type === 'textarea' || type === 'select-one') return undefined
  return names.find(([pattern]) => pattern.test(words))?.[1] ?? (type === 'text' ? undefined : type)
}
