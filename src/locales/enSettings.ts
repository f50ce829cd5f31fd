import {
  dir,
  imprint,
  lang,
  policy,
  saved,
  servicePolicy,
  settings,
  signalHonoured,
  titles,
} from './enShared.ts'
import type { Locale } from './locale.ts'

/** The English words of the settings. */
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
  services: 'Services',
  cookies: 'Cookies',
  session: 'until you close the browser',
  untilErased: 'until it is erased',
  unstated: 'not stated',
  name: 'Name',
  lifetime: 'Duration',
  purpose: 'Purpose',
  added: 'New',
  renewed: 'What this site asks for has changed since your last choice. New items are marked.',
  decided: 'Last choice',
  how: 'Made through',
  ways: {
    banner: 'Banner',
    settings: 'Privacy Settings',
    placeholder: 'Embedded content',
    form: 'Form',
    api: 'This page',
    signal: 'Browser signal',
    carried: 'Earlier consent tool',
  },
  reference: 'Reference',
  withdraw: 'Withdraw consent',
  imprint,
  signalHonoured,
  recordPurpose: 'Remembers your choice.',
  categories: {
    essential: {
      title: titles.essential,
      description: 'What the site cannot work without, such as remembering this choice.',
    },
    analytics: {
      title: titles.analytics,
      description: 'Shows us which pages are read, so that we can improve them.',
    },
    forms: {
      title: titles.forms,
      description: 'Remembers your details, so that you don’t have to type them into each form.',
    },
    media: { title: titles.media, description: 'Videos, maps and posts from other sites.' },
    marketing: {
      title: titles.marketing,
      description: 'Advertising based on your interests.',
    },
  },
} as const satisfies Partial<Locale>

/** The words of the settings, in any language. */
export type SettingsWords = Pick<Locale, keyof typeof enSettings>
