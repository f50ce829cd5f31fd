import type { Consent } from '../consent/consent.ts'
import { loadWords } from '../dom/loadWords.ts'
import { followForms } from './followForms.ts'
import { eraseWhenDenied } from './eraseWhenDenied.ts'
import type { RememberOptions } from './options.ts'

/**
 * Remembers what a visitor sends with a form, where they have allowed it, and fills it in when they come to it, or to
 * another one, again: name, e-mail address, website and the like, by `autocomplete` or by the fields' names.
 *
 * `start` does it for forms with `data-consent-remember` in the page; a form in a shadow root, and a page without `start`,
 * need this call. What is kept stays on the device, and is erased when the visitor withdraws. Never kept are passwords,
 * one-time codes, card data, hidden and file fields, and what has `autocomplete="off"` or `data-consent-forget`.
 *
 * @param consent the consent that allows it
 * @param form the form
 * @param options under which id, where they are kept, and the words. Default: `forms`, in `localStorage`
 * @returns a function that stops it; what is kept stays
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
