import { report } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { announce } from '../dom/announce.ts'
import { element } from '../dom/element.ts'
import { listen } from '../dom/listen.ts'
import { enForms, type FormsWords } from '../locales/enForms.ts'
import type { FormsOptions } from './options.ts'
import { marked, type Part, type Place } from './place.ts'

const boxes = 'input[data-consent-remember]'
const lines = '[data-consent-remember]:not(form,input)'

/**
 * Makes the checkbox “Remember my details on this device” a consent control.
 *
 * Ticking it grants, unticking it withdraws. An empty element gets the checkbox in the visitor's language; the site's
 * own checkboxes work unchanged.
 *
 * @param consent the consent to act on
 * @param options the id of the category or service
 * @param load loads the words for an element
 * @param place the part of the page
 * @returns functions that pick up new elements, and stop it
 */
export const askInForms = (
  consent: Consent,
  { id = 'forms' }: FormsOptions,
  load: (place: Element) => Promise<Partial<FormsWords>>,
  place: Place,
): Part => {
  const ours = new WeakMap<Element, Element>()

  const show = () => {
    for (const box of marked(place, boxes) as HTMLInputElement[])
      box.checked = box.defaultChecked = consent.allows(id)
  }
  const write = async (line: HTMLElement) => {
    const { remember, lang, dir } = { ...enForms, ...(await load(line)) }
    const box = element('input', { type: 'checkbox', 'data-consent-remember': true })
    const label = element('label', { lang, dir }, box, ` ${remember}`)
    ours.set(line, label)
    line.replaceChildren(label)
    show()
  }
  const renew = (isReworded = false) => {
    for (const line of marked(place, lines)) {
      const isOurs = ours.get(line)?.parentNode === line
      if (isReworded ? isOurs : !line.firstElementChild) write(line).catch(report)
    }
    show()
  }
  const decide = (event: Event) => {
    const box = (marked(place, boxes) as HTMLInputElement[]).find((one) => one === event.target)
    // The choice already matches if another listener on the same checkbox has handled the click.
    if (!box || consent.allows(id) === box.checked) return
    const choices = { [id]: box.checked }
    // Listens to `click`, because `change` events are trusted even if code has clicked the checkbox.
    if (event.isTrusted && announce('askfirst:choice', { choices })) consent.save(choices, 'form')
    else event.preventDefault()
  }

  renew()
  const stops = [consent.$choices.listen(show), listen(place.root, 'click', decide)]
  return { renew, stop: () => stops.forEach((stop) => stop()) }
}
