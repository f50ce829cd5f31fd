import type { Consent } from '../consent/consent.ts'
import { followLang } from '../dom/followLang.ts'
import type { Mounted } from '../dom/mountLater.ts'
import type { FormsWords } from '../locales/enForms.ts'
import { askInForms } from './askInForms.ts'
import { detailsStore } from './detailsStore.ts'
import { listDetails } from './listDetails.ts'
import type { RememberOptions } from './options.ts'
import type { Place } from './place.ts'
import { rememberFields } from './rememberFields.ts'

/**
 * Remembers visitors' details in a part of the page.
 *
 * @param consent the consent that allows it
 * @param options the id, where details are stored, and which parts of the page are trusted
 * @param load loads the words for an element
 * @param root where to look
 * @param forms a selector for the forms. Default: those with `data-consent-remember`
 * @returns functions that pick up new elements, and stop it
 */
export const followForms = (
  consent: Consent,
  options: RememberOptions,
  load: (place: Element) => Promise<Partial<FormsWords>>,
  root: ParentNode & Node,
  forms = 'form[data-consent-remember]',
): Mounted => {
  const place: Place = { root, forms, controls: options.controls ?? '*' }
  const store = detailsStore(consent, options)
  const list = listDetails(store, load, place)
  const line = askInForms(consent, options, load, place)
  const fields = rememberFields(consent, options, store, place, () => list.renew())
  const parts = [line, fields, list]
  const renew = (isReworded?: boolean) => parts.forEach((part) => part.renew(isReworded))
  const stops = [
    consent.$choices.listen(() => list.renew()),
    followLang(() => renew(true)),
    ...parts.map((part) => () => part.stop()),
  ]
  return { renew: () => renew(), stop: () => stops.forEach((stop) => stop()) }
}
