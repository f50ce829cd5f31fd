import type { Consent } from '../consent/consent.ts'
import type { Locale } from '../locales/locale.ts'

/** The name of a category or a service, as visitors read it. */
export const titleOf = ({ catalog }: Consent, id: string, words: Locale): string =>
  catalog.entries.get(id)?.service?.name ??
  catalog.categories[id]?.title ??
  words.categories[id]?.title ??
  id
