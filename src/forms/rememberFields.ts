import type { Consent } from '../consent/consent.ts'
import { listen } from '../dom/listen.ts'
import { thisDocument } from '../dom/thisDocument.ts'
import { decode, encode, merge } from './details.ts'
import { detailOf, type Field } from './detailOf.ts'
import type { DetailsStore } from './detailsStore.ts'
import { fillField } from './fillField.ts'
import type { FormsOptions } from './options.ts'
import { marked, type Part, type Place } from './place.ts'

/** Lists the fields of a form, even if a field named `elements` hides the form's own list. */
const fieldsOf = (form: HTMLFormElement) =>
  [...(Reflect.get(HTMLFormElement.prototype, 'elements', form) as Iterable<Element>)] as Field[]

/** The current values in a form, by the name of the detail. */
const detailsIn = (form: HTMLFormElement) => {
  const details: Record<string, string> = {}
  for (const field of fieldsOf(form)) {
    const key = detailOf(field)
    // Of two fields for one detail, such as an e-mail address and its confirmation, the first wins.
    if (key) details[key] ??= field.value.trim()
  }
  return details
}

/**
 * Stores what a visitor submits, if they allow it, and fills it into the next form.
 *
 * @param consent the consent that allows it
 * @param options the id, and where details are stored
 * @param store the storage of the details
 * @param place the part of the page
 * @param changed called when the stored details have changed
 * @returns functions that fill new fields, and stop it
 */
export const rememberFields = (
  consent: Consent,
  { id = 'forms', storage = 'local' }: FormsOptions,
  store: DetailsStore,
  place: Place,
  changed: () => void,
): Part => {
  /**
   * The fields that the visitor has edited. They aren't filled, so a field that the visitor has emptied stays empty.
   */
  const typed = new WeakSet<EventTarget>()
  /** The values from earlier steps of a form, whose fields may be gone. */
  const said = new WeakMap<HTMLFormElement, Readonly<Record<string, string>>>()
  const forms = () => marked(place, place.forms) as HTMLFormElement[]
  const formOf = ({ target }: Event) =>
    // A field named `contains` hides the form's method.
    forms().find((form) => Node.prototype.contains.call(form, target as Node))
  const all = (form: HTMLFormElement) => ({ ...said.get(form), ...detailsIn(form) })

  const fill = (form: HTMLFormElement | undefined) => {
    if (!form || !consent.allows(id)) return
    const details = decode(store.read())
    for (const field of fieldsOf(form)) {
      const value = details[detailOf(field) ?? '']
      const { activeElement } = field.getRootNode() as Document | ShadowRoot
      if (value && !field.value && !typed.has(field) && field !== activeElement)
        fillField(field, value)
    }
  }
  const fillAll = () => {
    // Until the page is complete, a framework may still have to hydrate the markup from its server.
    if (thisDocument.readyState === 'complete') forms().forEach(fill)
  }
  const keep = (event: Event) => {
    const form = formOf(event)
    // The Cancel button of a dialog's form has `formnovalidate`.
    const isCancelled = (event as SubmitEvent).submitter?.hasAttribute('formnovalidate')
    if (!form || isCancelled || !consent.allows(id)) return
    const text = encode(merge(decode(store.read()), all(form)), storage)
    if (text) store.write(text)
    else store.erase()
    changed()
  }
  const note = (event: Event) => {
    const form = formOf(event)
    if (form) said.set(form, all(form))
  }
  const restart = (event: Event) => {
    const form = formOf(event)
    if (!form) return
    said.delete(form)
    fieldsOf(form).forEach((field) => typed.delete(field))
    // The browser empties the fields after the `reset` event.
    setTimeout(() => fill(form))
  }

  const { root } = place
  const stops = [
    consent.$choices.subscribe(fillAll),
    listen(window, 'load', () => setTimeout(fillAll)),
    listen(root, 'input', ({ isTrusted, target }) => isTrusted && target && typed.add(target)),
    listen(root, 'change', note),
    // Hydration may have emptied the form's fields, so they are filled again on focus.
    listen(root, 'focusin', (event) => fill(formOf(event))),
    // Runs before the page's own code, which may send and empty the form.
    listen(root, 'submit', keep),
    listen(root, 'reset', restart),
  ]
  return { renew: fillAll, stop: () => stops.forEach((stop) => stop()) }
}
