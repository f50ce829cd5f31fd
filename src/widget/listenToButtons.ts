import type { Consent } from '../consent/consent.ts'
import { listen } from '../listen.ts'

const link = '#privacy-settings'

const choicesIn = (root: ParentNode) =>
  Object.fromEntries(
    [...root.querySelectorAll<HTMLInputElement>('[data-consent-choice]')].map((input) => [
      input.dataset['consentChoice'] ?? '',
      input.checked,
    ]),
  )

/**
 * Makes the public attributes work, in the widget and in the site's own markup, also where it comes later:
 * `data-consent-accept`, `data-consent-reject`, `data-consent-save`, `data-consent-open`, and links to
 * `#privacy-settings`. Save reads the switches around it: in its dialog or form, else in the page.
 *
 * @returns stops listening
 */
export const listenToButtons = (consent: Consent): (() => void) => {
  if (location.hash === link) consent.openSettings()
  return listen(document, 'click', (event) => {
    const closest = (selector: string) => (event.target as Element).closest?.(selector)
    const is = (action: string) => closest(`[data-consent-${action}]`)
    const around = closest('dialog,form')
    const how = around ? 'settings' : 'banner'
    if (is('open') ?? closest(`[href$="${link}"]`)) {
      event.preventDefault()
      consent.openSettings()
      return
    }
    if (is('accept')) consent.accept(how)
    else if (is('reject')) consent.reject(how)
    else if (is('save')) consent.save(choicesIn(around ?? document), how)
    else return
    consent.$settingsOpen.set(false)
  })
}
