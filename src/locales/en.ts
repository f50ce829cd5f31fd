import type { Locale } from './locale.ts'

/** English. */
export const en: Locale = {
  lang: 'en',
  dir: 'ltr',
  bannerTitle: 'Cookies',
  banner:
    'We are using cookies to give you the best experience. You can find out more about which cookies we are using or switch them off in privacy settings.',
  accept: 'Accept',
  reject: 'Reject',
  settings: 'Privacy Settings',
  settingsIntro: 'Choose what this site may use. You can change it at any time.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  save: 'Save',
  close: 'Close',
  alwaysOn: 'Always on',
  details: 'Services and cookies',
  cookies: 'Cookies',
  session: 'until you close the browser',
  untilErased: 'until it is erased',
  servicePolicy: 'Privacy policy',
  policy: 'Cookie policy',
  imprint: 'Imprint',
  name: 'Name',
  storage: 'Kind',
  lifetime: 'Kept for',
  purpose: 'Purpose',
  provider: 'Provider',
  storageKinds: {
    cookie: 'Cookie',
    local: 'Local storage',
    session: 'Session storage',
    database: 'Database',
  },
  thisSite: 'This site',
  recordPurpose: 'Remembers your choice.',
  loadOnce: 'Load once',
  alwaysAllow: 'Always allow',
  placeholder: 'Content from % would be loaded here.',
  saved: 'Your choices are saved.',
  categories: {
    essential: {
      title: 'Essential',
      description: 'What the site cannot work without, such as remembering this choice.',
    },
    analytics: {
      title: 'Analytics',
      description: 'Tells us which pages are read, so that we can make them better.',
    },
    forms: {
      title: 'Forms',
      description: 'Remembers your details, so that you need not type them into each form.',
    },
    media: { title: 'Media', description: 'Videos, maps and posts from other sites.' },
    marketing: { title: 'Marketing', description: 'Advertising that follows your interests.' },
  },
}
