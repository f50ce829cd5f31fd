import { warn } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { pageHistory } from '../consent/history.ts'
import { announce } from '../dom/announce.ts'
import { choiceGroup } from '../dom/choiceGroup.ts'
import { closestTo } from '../dom/closestTo.ts'
import { isGenuine, type ControlOptions } from '../dom/isGenuine.ts'
import { listen } from '../dom/listen.ts'
import { settingsHash, settingsLink } from '../dom/settingsLink.ts'

const decisions =
  '[data-consent-accept],[data-consent-reject],[data-consent-withdraw],[data-consent-save],[data-consent-acknowledge]'
const banners = '[data-askfirst-banner],[data-consent-show=undecided]'

/**
 * Reads the checkboxes in a dialog, form or group.
 *
 * Unknown ids are ignored, because a typo must not make the click fail. Required categories are left out, because a
 * decision that names every category counts as Accept under an opt-out signal (`decideUnder`).
 */
const choicesIn = (root: ParentNode | null, { entries }: Consent['catalog']) => {
  const choices: Record<string, boolean> = {}
  for (const input of root?.querySelectorAll<HTMLInputElement>('[data-consent-choice]') ?? []) {
    const { consentChoice: id = '' } = input.dataset
    const entry = entries.get(id)
    if (entry && !entry.required) choices[id] = input.checked
    else if (!entry && process.env.NODE_ENV !== 'production')
      warn(`no category or service has the id "${id}" of a data-consent-choice.`)
  }
  return choices
}

/**
 * Returns the ids in a button's `data-consent-withdraw`, or all categories if it has none. React renders an attribute
 * without a value as `true`.
 */
const idsOf = ({ dataset }: HTMLElement, { categories, entries }: Consent['catalog']) => {
  const named = dataset['consentWithdraw']?.split(/\s+/) ?? []
  const known = named.filter((id) => entries.has(id))
  if (process.env.NODE_ENV !== 'production')
    for (const id of named)
      if (id && id !== 'true' && !known.includes(id))
        warn(`no category or service has the id "${id}" of a data-consent-withdraw.`)
  return known.length ? known : Object.keys(categories)
}

/**
 * Returns false for a link to another site, and for a click that opens a new tab. A link that starts with `#` always
 * counts as this site's, although a `<base>` may change its `host`.
 */
const isMeant = (opener: HTMLElement, { ctrlKey, metaKey, shiftKey }: MouseEvent) =>
  opener.matches('[data-consent-open]') ||
  ((opener.matches('[href^="#"]') || (opener as HTMLAnchorElement).host === location.host) &&
    !(ctrlKey || metaKey || shiftKey))

/**
 * Makes consent buttons work, in the widget, the site's own markup and open shadow roots.
 *
 * A consent button has `data-consent-accept`, `data-consent-reject`, `data-consent-save`, `data-consent-withdraw`,
 * `data-consent-acknowledge` or `data-consent-open`, or is a link to `#privacy-settings`. Save reads the checkboxes in
 * the dialog, form, `fieldset` or `role="group"` around it. `data-consent-withdraw="analytics"` denies only the ids
 * that it lists. In the site's own markup, only a visitor's click on a visible button or link counts. On a server it
 * does nothing.
 *
 * @param consent the consent to act on
 * @param options which of the site's own controls count. Default: all in the page
 * @returns a function that stops it
 * @example
 * const consent = createConsent({ categories, storage: cookieStorage() })
 * bindButtons(consent, { controls: '#my-banner, footer' })
 */
export const bindButtons = (consent: Consent, options: ControlOptions = {}): (() => void) => {
  if (!('document' in globalThis)) return () => {}
  const { catalog, $settingsOpen } = consent

  const followHash = () => {
    if (location.hash === settingsHash) $settingsOpen.set(true)
  }
  /** Removes the hash once the settings are closed, because a reload or a router would open them again. */
  const dropHash = (isOpen: boolean) => {
    if (!isOpen && location.hash === settingsHash)
      history.replaceState(history.state, '', location.href.split('#')[0])
  }
  const isOurs = (button: HTMLElement) => {
    const root = button.closest('[data-askfirst-root]')
    return root && pageHistory().roots?.has(root)
  }
  const follow = (event: Event) => {
    const opener = closestTo(event, settingsLink)
    if (opener && isMeant(opener, event as MouseEvent)) {
      event.preventDefault()
      $settingsOpen.set(true)
      return
    }
    const button = closestTo(event, decisions)
    // In our widget, scripted clicks count too, because tools that answer banners for visitors rely on them.
    if (!button || !(isOurs(button) || isGenuine(event, button, options))) return
    const form = button.closest('dialog,form')
    if (button.matches('[data-consent-acknowledge]')) {
      consent.acknowledge()
      event.preventDefault()
      return
    }
    const isInSettings = button.closest(choiceGroup) && !button.closest(banners)
    const isGranted = button.matches('[data-consent-accept]')
    const choices = button.matches('[data-consent-save]')
      ? choicesIn(button.closest(choiceGroup), catalog)
      : Object.fromEntries(idsOf(button, catalog).map((id) => [id, isGranted]))
    if (!announce('askfirst:choice', { choices })) {
      event.preventDefault()
      return
    }
    consent.save(choices, isInSettings ? 'settings' : 'banner')
    // Otherwise a button in a form would submit the form.
    if (!form?.matches('[method=dialog]')) event.preventDefault()
    $settingsOpen.set(false)
  }

  followHash()
  const stops = [
    listen(window, 'hashchange', followHash),
    listen(window, 'click', follow),
    $settingsOpen.listen(dropHash),
  ]
  return () => stops.forEach((stop) => stop())
}
