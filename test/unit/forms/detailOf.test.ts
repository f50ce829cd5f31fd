import { describe, expect, test } from 'vitest'
import { the } from '../support/the.ts'
import { detailOf, type Field } from '../../../src/forms/detailOf.ts'

/** What the first field of a form holds. */
const of = (markup: string, form = '<form>') => {
  document.body.innerHTML = `${form}${markup}</form>`
  return detailOf(the(HTMLElement, 'input,textarea,select') as Field)
}

describe('the detail of a field', () => {
  test.each([
    // WordPress' comment form.
    ['<input id="author" name="author" type="text" size="30" required>', 'name'],
    ['<input id="email" name="email" type="email" size="30" required>', 'email'],
    ['<input id="url" name="url" type="url" size="30">', 'url'],
    // Contact Form 7.
    ['<input class="wpcf7-form-control wpcf7-text" type="text" name="your-name">', 'name'],
    ['<input type="email" name="your-email">', 'email'],
    // Netlify, HubSpot, a framework's nested names.
    ['<input type="text" name="name">', 'name'],
    ['<input type="text" name="firstname">', 'given-name'],
    ['<input name="billing[lastName]">', 'family-name'],
    ['<input name="contact.phoneNumber">', 'tel'],
    ['<input type="tel" name="x7">', 'tel'],
    ['<input name="company_name">', 'organization'],
    ['<input id="your-website">', 'url'],
    // By the standard's own words, which count more than the name.
    ['<input name="field_3" autocomplete="given-name">', 'given-name'],
    ['<input name="name" autocomplete=" Shipping  Postal-Code ">', 'shipping postal-code'],
    ['<select autocomplete="country"><option>DE</option></select>', 'country'],
    ['<textarea autocomplete="street-address"></textarea>', 'street-address'],
    ['<input name="email" autocomplete="on">', 'email'],
    // Asked for.
    ['<input name="nickName" data-consent-keep>', 'own nick name'],
    ['<textarea name="message" data-consent-keep></textarea>', 'own message'],
  ])('%s', (markup, detail) => {
    expect(of(markup)).toBe(detail)
  })

  test.each([
    ...[
      'password',
      'hidden',
      'file',
      'checkbox',
      'radio',
      'submit',
      'search',
      'number',
      'date',
    ].map((type) => `<input type="${type}" name="name" autocomplete="name">`),
    ...[
      'one-time-code',
      'cc-number',
      'cc-name',
      'cc-csc',
      'new-password',
      'current-password',
      'username',
      'bday',
      'sex',
      'off',
      'name webauthn',
    ].map((token) => `<input name="name" autocomplete="${token}" data-consent-keep>`),
    ...[
      'password',
      'card-name',
      'cardholderName',
      'user-name',
      'login_email',
      'otp',
      'search',
      'q',
      'your-subject',
      'amount',
      'captcha',
      'iban',
      'filename',
      'username',
    ].map((name) => `<input name="${name}">`),
    '<input name="otp" data-consent-keep>',
    '<textarea name="comment"></textarea>',
    '<select name="name"><option>a</option></select>',
    '<input name="email" type="email" data-consent-forget>',
    '<p data-consent-forget><input name="email" type="email"></p>',
    '<input name="email" readonly>',
    '<input name="email" disabled>',
  ])('is none: %s', (markup) => {
    expect(of(markup)).toBe(undefined)
  })

  test('a form can opt out all its fields, and a field can opt in again', () => {
    expect(of('<input type="email">', '<form autocomplete="off">')).toBe(undefined)
    expect(of('<input type="email" autocomplete="email">', '<form autocomplete="off">')).toBe(
      'email',
    )
    expect(of('<input name="getAttribute"><input>', '<form autocomplete="off">')).toBe(undefined)
  })
})
