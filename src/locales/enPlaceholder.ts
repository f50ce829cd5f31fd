import { dir, lang, servicePolicy, titles } from './enShared.ts'
import type { Locale } from './locale.ts'

/** The names of well-known categories, by id. */
export interface Titles {
  readonly categories: Readonly<Record<string, { readonly title: string }>>
}

const words = {
  lang,
  dir,
  servicePolicy,
  loadOnce: 'Load once',
  alwaysAllow: 'Always allow',
  placeholder: 'Content from % would load here.',
} as const satisfies Partial<Locale>

/** The words of placeholders, in any language. */
export type PlaceholderWords = Pick<Locale, keyof typeof words> & Titles

/** The English words of placeholders. */
export const enPlaceholder: PlaceholderWords = {
  ...words,
  categories: {
    essential: { title: titles.essential },
    analytics: { title: titles.analytics },
    forms: { title: titles.forms },
    media: { title: titles.media },
    marketing: { title: titles.marketing },
  },
}
