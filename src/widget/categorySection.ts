import { cookiesOf } from '../declaration/cookiesOf.ts'
import { safeUrl } from '../declaration/safeUrl.ts'
import { titleOf } from '../declaration/titleOf.ts'
import { translate } from '../declaration/translate.ts'
import { tagOf } from '../locales/tagOf.ts'
import { element } from '../dom/element.ts'
import { inSlices } from '../dom/inSlices.ts'
import { cookieOf } from '../vendor/cookie.ts'
import type { Service } from '../vendor/service.ts'
import { cookieTable } from './cookieTable.ts'
import type { SettingsView } from './settings.ts'
import { tieSwitches } from './tieSwitches.ts'

/**
 * The most services that are listed immediately. A longer list is created when its disclosure is opened, because each
 * service may store dozens of cookies.
 */
const mostInSight = 8
/** How many services are listed in one task. */
const sliceSize = 5

/** Creates the switch for one category or service; Save reads all switches. */
const choiceSwitch = (id: string, checked: boolean) =>
  element('input', { type: 'checkbox', role: 'switch', 'data-consent-choice': id, checked })

/**
 * Creates a row: a name, the content beside it, and an element at the end. If this element is a switch, the row is the
 * switch's label.
 */
const row = (
  name: string,
  beside: readonly (Node | string | undefined)[],
  end: HTMLElement | undefined,
) =>
  element(
    end instanceof HTMLInputElement ? 'label' : 'div',
    { 'data-askfirst-row': true },
    element('span', {}, element('strong', {}, name), ...beside),
    end,
  )

const serviceItem = (service: Service, end: HTMLElement | undefined, view: SettingsView) => {
  const { name, provider, purpose = '', policyUrl, cookies = [], lang: from } = service
  const { words } = view
  const href = safeUrl(policyUrl)
  const [shown, lang] = translate(purpose, from, { ...view, lang: words.lang })
  return element(
    'li',
    {},
    row(name, [provider && provider !== name ? ` · ${provider}` : undefined], end),
    (!!shown || !!href) &&
      element(
        'p',
        {},
        element('span', { lang }, shown),
        href && ' ',
        href &&
          element(
            'a',
            { href, rel: 'noreferrer', 'aria-label': `${words.servicePolicy}: ${name}` },
            words.servicePolicy,
          ),
      ),
    cookieTable(name, cookies.map(cookieOf), from, view),
  )
}

/** Lists the services of a category, each with a switch if there is something to choose. */
const serviceList = (id: string, view: SettingsView) => {
  const { consent, words } = view
  const { required, services = [] } = consent.catalog.categories[id] ?? {}
  if (!services.length) return undefined
  // Saving a category changes its services too, so a service that differs from it needs a switch.
  const differs = services.some((service) => consent.allows(service.id) !== consent.allows(id))
  const areSwitched = !required && (services.length > 1 || differs)
  const switches = areSwitched
    ? services.map((service) => choiceSwitch(service.id, consent.allows(service.id)))
    : []
  const list = element('ul')
  const fill = () =>
    inSlices([...services.entries()], sliceSize, (some) =>
      list.append(...some.map(([index, service]) => serviceItem(service, switches[index], view))),
    )
  if (services.length <= mostInSight) {
    fill()
    return list
  }
  const count = new Intl.NumberFormat(tagOf(words.lang)).format(services.length)
  const made = element(
    'details',
    {},
    element('summary', {}, `${words.services} (${count})`),
    // Save reads all switches, even while the disclosure is closed.
    element('div', { hidden: true }, ...switches),
    list,
  )
  made.addEventListener('toggle', fill, { once: true })
  return made
}

/**
 * Creates the section of a category: its switch, its services with their switches, and what is stored.
 *
 * @param id the category's id
 * @param view what the settings show
 * @returns the section
 */
export const categorySection = (id: string, view: SettingsView): HTMLElement => {
  const { consent, words, added } = view
  const { catalog, storage } = consent
  const { required, description: own } = catalog.categories[id] ?? {}
  const description = own ?? words.categories[id]?.description
  const title = titleOf(catalog, id, words)
  const end = required ? element('span', {}, words.alwaysOn) : choiceSwitch(id, consent.allows(id))
  const badge = added.has(id) ? element('mark', {}, words.added) : undefined
  const section = element(
    'section',
    {},
    row(title, badge ? [' ', badge] : [], end),
    description && element('p', {}, description),
    cookieTable(title, cookiesOf(catalog, id, storage, words), undefined, view),
    serviceList(id, view),
  )
  return tieSwitches(section, words)
}
