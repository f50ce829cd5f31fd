import { report } from '../console.ts'
import { closestTo } from '../dom/closestTo.ts'
import { element } from '../dom/element.ts'
import { listen } from '../dom/listen.ts'
import { speak, spokenAt } from '../dom/speak.ts'
import { enForms, type FormsWords } from '../locales/enForms.ts'
import { decode } from './details.ts'
import type { DetailsStore } from './detailsStore.ts'
import { marked, type Part, type Place } from './place.ts'

/** How much of a long value is shown, in characters. */
const longest = 80

/**
 * Lists the stored details, with a button that erases them.
 *
 * Each element with `data-consent-details` shows the list; the settings contain such an element.
 *
 * @param store the storage of the details
 * @param load loads the words for an element
 * @param place the part of the page
 * @returns functions that update the lists, and stop it
 */
export const listDetails = (
  store: DetailsStore,
  load: (place: Element) => Promise<Partial<FormsWords>>,
  place: Place,
): Part => {
  const shown = new WeakMap<Element, string | undefined>()

  const write = async (box: HTMLElement, text: string | undefined, isForgotten: boolean) => {
    const words = { ...enForms, ...(await load(spokenAt(box))) }
    const { details, forget, forgotten } = words
    const values = Object.values(decode(text))
    const list = [
      element('strong', {}, details),
      element(
        'ul',
        {},
        ...values.map((value) => element('li', { dir: 'auto' }, value.slice(0, longest))),
      ),
      element('button', { type: 'button', 'data-consent-forget': true }, forget),
    ]
    const status = element('p', { role: 'status', tabindex: '-1' })
    speak(box, words)
    box.replaceChildren(...(values.length ? list : []), status)
    if (!isForgotten) return
    // Screen readers announce a text that is added to a status. The status gets the focus, because the focused button
    // is gone.
    status.textContent = forgotten
    status.focus()
  }
  const renew = (isReworded = false, isForgotten = false) => {
    const text = store.read()
    for (const box of marked(place, '[data-consent-details]')) {
      if (shown.has(box) && shown.get(box) === text && !isReworded) continue
      shown.set(box, text)
      write(box, text, isForgotten).catch(report)
    }
  }
  const forget = (event: Event) => {
    if (!closestTo(event, 'button[data-consent-forget]')) return
    // Inside a form, the button would submit the form.
    event.preventDefault()
    store.erase()
    renew(false, true)
  }

  renew()
  const stops = [listen(place.root, 'click', forget), listen(window, 'storage', () => renew())]
  return { renew, stop: () => stops.forEach((stop) => stop()) }
}
