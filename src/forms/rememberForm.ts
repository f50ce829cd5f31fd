import type { Consent } from '../consent/consent.ts'
import { loadWords } from '../dom/loadWords.ts'
import { followForms } from './followForms.ts'
import { eraseWhenDenied } from './eraseWhenDenied.ts'
import type { RememberOptions } from './options.ts'

/**
 * Remembers the details that a visitor submits, if they allow it, and fills them in next time.
 *
 * Name, e-mail address, website and the like are recognised by `autocomplete` or by the fields' names. `start` covers
 * the forms with `data-consent-remember` in the page; a form in a shadow root, or a page without `start`, needs this
 * call. The details stay on the device, and are erased when the visitor withdraws. Passwords, one-time codes, card
 * data, hidden and file fields, and fields with `autocomplete="off"` or `data-consent-forget` are never stored.
 *
 * @param consent the consent that allows it
 * @param form the form
 * @param options the id, where details are stored, and the words. Default: `forms`, in `localStorage`, in English
 * @returns a function that stops it; stored details stay
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill
 * @example
 * rememberForm(consent, shadowRoot.querySelector('form'))
 */
export const rememberForm = (
  consent: Consent,
  form: HTMLFormElement,
  options: RememberOptions = {},
): (() => void) => {
  const followed = followForms(consent, options, (place) => loadWords(options, place), form, 'form')
  const stopErasing = eraseWhenDenied(consent, options)
  return () => {
    followed.stop()
    stopErasing()
  }
}
