import { warn } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { listen } from '../listen.ts'

const hash = '#privacy-settings'

/** The switches around a button. An id that isn't there decides nothing: a visitor's click must not fail on a typo. */
const choicesIn = (root: ParentNode, { entries }: Consent['catalog']) => {
  const inputs = [...root.querySelectorAll<HTMLInputElement>('[data-consent-choice]')]
  const pairs = inputs.map(
    (input) => [input.dataset['consentChoice'] ?? '', input.checked] as const,
  )
  return Object.fromEntries(
    pairs.filter(([id]) => {
      const isKnown = entries.has(id)
      if (!isKnown && process.env.NODE_ENV !== 'production')
        warn(`no category or service has the id "${id}" of a data-consent-choice.`)
      return isKnown
    }),
  )
}

/** A link to the settings on this site; one that the visitor wants in a tab of its own goes there. */
const isPlainLink = (link: Element | null | undefined, event: Event) => {
  const { ctrlKey, metaKey, shiftKey } = event as MouseEvent
  return (
    (link as HTMLAnchorElement | undefined)?.host === location.host &&
    !(ctrlKey || metaKey || shiftKey)
  )
}

/**
 * Makes the public attributes work, in the widget and in the site's own markup, also where it comes later, and in open
 * shadow roots: `data-consent-accept`, `data-consent-reject`, `data-consent-save`, `data-consent-open`, and links to
 * `#privacy-settings`. Save reads the switches around it: in its dialog or form, else in the page.
 *
 * @returns stops listening
 */
export const listenToButtons = (consent: Consent): (() => void) => {
  const followHash = () => {
    if (location.hash === hash) consent.openSettings()
  }
  followHash()
  const stops = [
    listen(window, 'hashchange', followHash),
    listen(document, 'click', (event) => {
      // Inside a shadow root the event's target is the host.
      const [target] = event.composedPath()
      const closest = (selector: string) => (target as Element).closest?.(selector)
      const is = (action: string) => closest(`[data-consent-${action}]`)
      const around = closest('dialog,form')
      const how = around ? 'settings' : 'banner'
      if (is('open') || isPlainLink(closest(`[href$="${hash}"]`), event)) {
        event.preventDefault()
        consent.openSettings()
        return
      }
      if (is('accept')) consent.accept(how)
      else if (is('reject')) consent.reject(how)
      else if (is('save')) consent.save(choicesIn(around ?? document, consent.catalog), how)
      else return
      // A button in a form would send it.
      if (!around?.matches('[method=dialog]')) event.preventDefault()
      consent.$settingsOpen.set(false)
    }),
  ]
  return () => stops.forEach((stop) => stop())
}
