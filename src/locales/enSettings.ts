import { dir, imprint, lang, policy, saved, servicePolicy, settings, titles } from './enShared.ts'
import type { Locale } from './locale.ts'

/** The words of English that the settings need. */
export const enSettings = {
  lang,
  dir,
  settings,
  policy,
  servicePolicy,
  saved,
  settingsIntro: 'Choose what this site may use. You can change it at any time.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  save: 'Save',
  close: 'Close',
  alwaysOn: 'Always on',
  mixed: 'Some services differ',
  details: 'Services and cookies',
  cookies: 'Cookies',
  session: 'until you close the browser',
  untilErased: 'until it is erased',
  imprint,
  recordPurpose: 'Remembers your choice.',
  categories: {
    essential: {
      title: titles.essential,
      description: 'What the site cannot work without, such as remembering this choice.',
    },
    analytics: {
      title: titles.analytics,
      description: 'Tells us which pages are read, so that we can make them better.',
    },
    forms: {
      title: titles.forms,
      description: 'Remembers your details, so that you need not type them into each form.',
    },
    media: { title: titles.media, description: 'Videos, maps and posts from other sites.' },
    marketing: {
      title: titles.marketing,
      description: 'Advertising that follows your interests.',
    },
  },
} as const satisfies Partial<Locale>

/** The words of the settings, in any language. */
export type SettingsWords = Pick<Locale, keyof typeof enSettings>
