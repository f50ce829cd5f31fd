import { start } from '../../../src/index.ts'
import { googleConsentMode } from '../../../src/signals/index.ts'

start({
  categories: { essential: { required: true }, marketing: {} },
  signals: [googleConsentMode({ ad_storage: 'markting' })], // TS2322
})
