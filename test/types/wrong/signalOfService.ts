import { start } from '../../../src/index.ts'
import { googleAnalytics } from '../../../src/services/index.ts'
import { googleConsentMode } from '../../../src/signals/index.ts'

const signals = [googleConsentMode({ analytics_storage: 'analitycs' })]

start({
  categories: {
    essential: { required: true },
    analytics: {
      services: [
        {
          ...googleAnalytics({ id: 'G-1' }),
          signals, // TS2322
        },
      ],
    },
  },
})
