import type { Consent } from '../consent/consent.ts'
import { listen } from '../dom/listen.ts'
import { thisDocument } from '../dom/thisDocument.ts'
import { decode, encode, merge } from './details.ts'
import { detailOf, type Field } from './detailOf.ts'
import type { DetailsStore } from './detailsStore.ts'
import { fillField } from './fillField.ts'
import type { FormsOptions } from './options.ts'
import { marked, type Part, type Place } from './place.ts'

/** A form with a field named `elements` has no list of that name. */
const fieldsOf = (form: HTMLFormElement) =>
  [...(Reflect.get(HTMLFormElement.prototype, 'elements', form) as Iterable<Element>)] as Field[]

/** What a form says now, by the name of the detail. */
const detailsIn = (form: HTMLFormElement) => {
  const details: Record<string, string> = {}
  for (const field of fieldsOf(form)) {
    const key = detailOf(field)
    // Of two fields for one detail, such as an address and its repetition, the first counts.
    if (key) details[key] ??= field.value.trim()
  }
  return details
}

/**
 * Keeps what a visitor sends with the marked forms, where they have allowed it, and fills it into the next one.
 *
 * @param consent the consent that allows it
 * @param options under which id
 * @param store where it is kept
 * @param place in which part of the page
 * @param changed called when something else is kept
 * @returns functions that fill what is new, and stop it
 */
export const rememberFields = (
  consent: Consent,
  { id = 'forms', storage = 'local' }: FormsOptions,
  store: DetailsStore,
  place: Place,
  changed: () => void,
): Part => {
  /** The fields that the visitor has changed: what they have emptied stays empty. */
  const typed = new WeakSet<EventTarget>()
  /** What the earlier steps of a form have said, whose fields may be gone. */
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
    // Until then, a framework may still expect the markup that its server has sent.
    if (thisDocument.readyState === 'complete') forms().forEach(fill)
  }
  const keep = (event: Event) => {
    const form = formOf(event)
    // A button that cancels, in a form of a dialog.
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
    // The fields are emptied after the event.
    setTimeout(() => fill(form))
  }

  const { root } = place
  const stops = [
    consent.$choices.subscribe(fillAll),
    listen(window, 'load', () => setTimeout(fillAll)),
    listen(root, 'input', ({ isTrusted, target }) => isTrusted && target && typed.add(target)),
    listen(root, 'change', note),
    // A framework may have emptied it as it took over.
    listen(root, 'focusin', (event) => fill(formOf(event))),
    // Before the page sends the form by itself, and empties it.
    listen(root, 'submit', keep),
    listen(root, 'reset', restart),
  ]
  return { renew: fillAll, stop: () => stops.forEach((stop) => stop()) }
}
