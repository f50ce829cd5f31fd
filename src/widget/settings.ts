import { safeUrl } from '../declaration/safeUrl.ts'
import type { Service } from '../vendor/service.ts'
import type { Consent } from '../consent/consent.ts'
import { cookiesOf } from '../declaration/cookiesOf.ts'
import { lifetime } from '../declaration/lifetime.ts'
import type { SettingsWords } from '../locales/enSettings.ts'
import { element } from '../dom/element.ts'
import { inSlices } from '../dom/inSlices.ts'
import type { WidgetOptions } from './options.ts'
import { titleOf } from '../declaration/titleOf.ts'

/** Creates the switch of one choice; Save reads them all. */
const choiceSwitch = (id: string, checked: boolean) =>
  element('input', { type: 'checkbox', role: 'switch', 'data-consent-choice': id, checked })

/** Creates a line: a name, a note, and at its end an element; if that is a switch, the name labels it. */
const row = (name: string, note: string | undefined, end: HTMLElement | undefined) =>
  element(
    end instanceof HTMLInputElement ? 'label' : 'div',
    { 'data-askfirst-row': true },
    element('span', {}, element('strong', {}, name), note && ` · ${note}`),
    end,
  )

const cookieList = (consent: Consent, id: string, words: SettingsWords) => {
  const cookies = cookiesOf(consent.catalog, id, consent.storage, words)
  if (!cookies.length) return undefined
  return element(
    'ul',
    { 'aria-label': words.cookies },
    ...cookies.map((cookie) =>
      element(
        'li',
        {},
        // From left to right in Arabic too, where `_ga` would read `ga_`.
        element('code', { dir: 'ltr' }, cookie.name),
        ` ${[lifetime(cookie, words), cookie.purpose].filter(Boolean).join(' · ')}`,
      ),
    ),
  )
}

const serviceItem = (
  consent: Consent,
  service: Service,
  end: HTMLElement | undefined,
  words: SettingsWords,
) => {
  const { id, name, provider, purpose } = service
  const policyUrl = safeUrl(service.policyUrl)
  const label = `${words.servicePolicy}: ${name}`
  return element(
    'li',
    {},
    row(name, provider, end),
    purpose && element('p', {}, purpose),
    cookieList(consent, id, words),
    policyUrl &&
      element(
        'a',
        { href: policyUrl, rel: 'noreferrer', 'aria-label': label },
        words.servicePolicy,
      ),
  )
}

/** How many services are listed at a time: each may store dozens of cookies. */
const sliceSize = 5

/** Creates the details of a category: its own cookies, and its services with theirs. They are listed once it is opened. */
const details = (consent: Consent, id: string, words: SettingsWords) => {
  const { required, services = [] } = consent.catalog.categories[id] ?? {}
  if (!services.length && !cookiesOf(consent.catalog, id, consent.storage, words).length)
    return undefined
  // Saving a category changes its services too, so a service that differs from it needs a switch.
  const differs = services.some((service) => consent.allows(service.id) !== consent.allows(id))
  const areSwitched = !required && (services.length > 1 || differs)
  // Save reads the switches, also of what hasn't been opened.
  const switches = areSwitched
    ? services.map((service) => choiceSwitch(service.id, consent.allows(service.id)))
    : []
  const made = element(
    'details',
    {},
    element('summary', {}, words.details),
    element('div', { hidden: true }, ...switches),
  )
  const fill = () => {
    const list = element('ul')
    made.append(cookieList(consent, id, words) ?? '', services.length ? list : '')
    inSlices([...services.entries()], sliceSize, (some) =>
      list.append(
        ...some.map(([index, service]) => serviceItem(consent, service, switches[index], words)),
      ),
    )
  }
  made.addEventListener('toggle', fill, { once: true })
  return made
}

const categorySection = (consent: Consent, id: string, words: SettingsWords) => {
  const { required, description: own } = consent.catalog.categories[id] ?? {}
  const description = own ?? words.categories[id]?.description
  const end = required ? element('span', {}, words.alwaysOn) : choiceSwitch(id, consent.allows(id))
  return element(
    'section',
    {},
    row(titleOf(consent.catalog, id, words), undefined, end),
    description && element('p', {}, description),
    details(consent, id, words),
  )
}

/**
 * Ties switches: a category's switch sets its services'. Theirs don't set it, as it allows more than they do together:
 * what is gated on the category, and services that come later.
 */
const tieSwitches = (section: HTMLElement, { mixed }: SettingsWords) => {
  const [first, ...rest] = section.querySelectorAll<HTMLInputElement>('[data-consent-choice]')
  const note = element('span')
  const tell = () => {
    if (!first) return
    first.indeterminate = rest.some(({ checked }) => checked !== first.checked)
    // A switch has no mixed state for screen readers (WAI-ARIA 1.2, switch), so words say it.
    note.textContent = first.indeterminate ? ` · ${mixed}` : ''
  }
  first?.previousElementSibling?.append(note)
  section.addEventListener('change', ({ target }) => {
    if (target === first) for (const one of rest) one.checked = first.checked
    tell()
  })
  tell()
  return section
}

/**
 * Creates the settings: a modal dialog with a switch for each category. Closing it changes nothing.
 *
 * @param consent the consent to show
 * @param words its texts
 * @param options the links to the policy and to the legal notice
 * @returns the dialog, not yet in the page
 */
export const settings = (
  consent: Consent,
  words: SettingsWords,
  { policyUrl, imprintUrl }: WidgetOptions,
): HTMLDialogElement => {
  const links = [
    [safeUrl(policyUrl), words.policy],
    [safeUrl(imprintUrl), words.imprint],
  ] as const
  return element(
    'dialog',
    { 'data-askfirst-settings': true, 'aria-label': words.settings },
    element(
      'header',
      {},
      element('h2', { tabindex: '-1', autofocus: true }, words.settings),
      element(
        'button',
        { type: 'button', 'data-askfirst-close': true, 'aria-label': words.close },
        '✕',
      ),
    ),
    element(
      'div',
      { 'data-askfirst-body': true },
      element(
        'p',
        {},
        words.settingsIntro,
        ...links.flatMap(([href, text]) => (href ? [' ', element('a', { href }, text)] : [])),
      ),
      ...Object.keys(consent.catalog.categories).map((id) =>
        tieSwitches(categorySection(consent, id, words), words),
      ),
    ),
    element(
      'footer',
      { 'data-askfirst-actions': true },
      element('button', { type: 'button', 'data-consent-accept': true }, words.acceptAll),
      element('button', { type: 'button', 'data-consent-reject': true }, words.rejectAll),
      element('button', { type: 'button', 'data-consent-save': true }, words.save),
    ),
  )
}
