import { dir, lang } from './enShared.ts'
import type { Locale } from './locale.ts'

/** The English words of remembered forms. */
export const enForms = {
  lang,
  dir,
  remember: 'Remember my details on this device',
  details: 'Your details on this device',
  forget: 'Forget my details',
  forgotten: 'Your details have been erased.',
} as const satisfies Partial<Locale>

/** The words of remembered forms, in any language. */
export type FormsWords = Pick<Locale, keyof typeof enForms>
