import { dir, lang, signalHonoured } from './enShared.ts'
import type { Locale } from './locale.ts'

/** The English words of the links that US laws require. */
export const enPrivacyLinks = {
  lang,
  dir,
  signalHonoured,
  privacyChoices: 'Your Privacy Choices',
  doNotSell: 'Do Not Sell or Share My Personal Information',
} as const satisfies Partial<Locale>

/** The words, in any language, of the links that US laws require. */
export type PrivacyLinksWords = Pick<Locale, keyof typeof enPrivacyLinks>
