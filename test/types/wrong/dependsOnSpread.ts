import { createConsent } from '../../../src/index.ts'
import { custom, googleAnalytics } from '../../../src/services/index.ts'

createConsent({
  categories: {
    essential: { required: true },
    analytics: {
      services: [
        { ...googleAnalytics({ id: 'G-1' }), dependsOn: ['matamo'] }, // TS2820
        custom({ id: 'matomo', name: 'M' }),
      ],
    },
  },
})
