import { enBanner } from './enBanner.ts'
import { enPlaceholder } from './enPlaceholder.ts'
import type { Locale } from './locale.ts'

const { essential, analytics, forms, media, marketing } = enPlaceholder.categories

/** English. */
export const en: Locale = {
  ...enBanner,
  ...enPlaceholder,
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
  categories: {
    essential: {
      ...essential,
      description: 'What the site cannot work without, such as remembering this choice.',
    },
    analytics: {
      ...analytics,
      description: 'Tells us which pages are read, so that we can make them better.',
    },
    forms: {
      ...forms,
      description: 'Remembers your details, so that you need not type them into each form.',
    },
    media: { ...media, description: 'Videos, maps and posts from other sites.' },
    marketing: { ...marketing, description: 'Advertising that follows your interests.' },
  },
}
