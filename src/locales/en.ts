import { enBanner } from './enBanner.ts'
import { enForms } from './enForms.ts'
import { enPlaceholder } from './enPlaceholder.ts'
import { enPrivacyLinks } from './enPrivacyLinks.ts'
import { enSettings } from './enSettings.ts'
import type { Locale } from './locale.ts'

/** English. */
export const en: Locale = {
  ...enBanner,
  ...enForms,
  ...enPlaceholder,
  ...enPrivacyLinks,
  ...enSettings,
  storage: 'Kind',
  provider: 'Provider',
  storageKinds: {
    cookie: 'Cookie',
    local: 'Local storage',
    session: 'Session storage',
    database: 'Database',
  },
  thisSite: 'This site',
}
