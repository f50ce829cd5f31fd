import type { Locale } from './locale.ts'

/** The words of English that placeholders need. */
export const enPlaceholder = {
  lang: 'en',
  dir: 'ltr',
  servicePolicy: 'Privacy policy',
  loadOnce: 'Load once',
  alwaysAllow: 'Always allow',
  placeholder: 'Content from % would be loaded here.',
  categories: {
    essential: { title: 'Essential' },
    analytics: { title: 'Analytics' },
    forms: { title: 'Forms' },
    media: { title: 'Media' },
    marketing: { title: 'Marketing' },
  },
} as const satisfies Partial<Omit<Locale, 'categories'>> & Titles

/** The names of well-known categories, by id. */
export interface Titles {
  readonly categories: Readonly<Record<string, { readonly title: string }>>
}

/** The words of placeholders, in any language. */
export type PlaceholderWords = Pick<
  Locale,
  Exclude<keyof typeof enPlaceholder, 'categories'>
> &
  Titles
