import { googleConsentMode } from '../../../src/signals/index.ts'

googleConsentMode({ ad_storrage: 'marketing' }) // TS2561
