import { warn } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { closestTo } from '../dom/closestTo.ts'
import { listen } from '../dom/listen.ts'
import { settingsHash, settingsLink } from '../dom/settingsLink.ts'

const decisions = '[data-consent-accept],[data-consent-reject],[data-consent-save]'

/** Reads the switches of a form, a dialog or the page. Unknown ids are ignored: a typo must not make a click fail. */
const choicesIn = (root: ParentNode, { entries }: Consent['catalog']) => {
  const choices: Record<string, boolean> = {}
  for (const input of root.querySelectorAll<HTMLInputElement>('[data-consent-choice]')) {
    const { consentChoice: id = '' } = input.dataset
    if (entries.has(id)) choices[id] = input.checked
    else if (process.env.NODE_ENV !== 'production')
      warn(`no category or service has the id "${id}" of a data-consent-choice.`)
  }
  return choices
}

/** False for a link to another site, and for a click that opens a new tab. */
const isMeant = (opener: HTMLElement, { ctrlKey, metaKey, shiftKey }: MouseEvent) =>
  opener.matches('[data-consent-open]') ||
  ((opener as HTMLAnchorElement).host === location.host && !(ctrlKey || metaKey || shiftKey))

/**
 * Makes the public attributes work, in the widget, in the site's own markup, and in open shadow roots.
 *
 * These are `data-consent-accept`, `data-consent-reject`, `data-consent-save` and `data-consent-open`, and links to
 * `#privacy-settings`. Save reads the switches of its dialog or form, else those of the page. On a server it does
 * nothing.
 *
 * @param consent the consent to act on
 * @returns a function that stops it
 */
export const bindButtons = (consent: Consent): (() => void) => {
  if (!('document' in globalThis)) return () => {}
  const { catalog, $settingsOpen } = consent

  const followHash = () => {
    if (location.hash === settingsHash) $settingsOpen.set(true)
  }
  const follow = (event: Event) => {
    const opener = closestTo(event, settingsLink)
    if (opener && isMeant(opener, event as MouseEvent)) {
      event.preventDefault()
      $settingsOpen.set(true)
      return
    }
    const button = closestTo(event, decisions)
    if (!button) return
    const around = button.closest('dialog,form')
    const isGranted = button.matches('[data-consent-accept]')
    const choices = button.matches('[data-consent-save]')
      ? choicesIn(around ?? document, catalog)
      : Object.fromEntries(Object.keys(catalog.categories).map((id) => [id, isGranted]))
    consent.save(choices, around ? 'settings' : 'banner')
    // A button in a form would submit it.
    if (!around?.matches('[method=dialog]')) event.preventDefault()
    $settingsOpen.set(false)
  }

  followHash()
  const stops = [listen(window, 'hashchange', followHash), listen(document, 'click', follow)]
  return () => stops.forEach((stop) => stop())
}
