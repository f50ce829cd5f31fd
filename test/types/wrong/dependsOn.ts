import { start } from '../../../src/index.ts'
import { custom, googleAnalytics } from '../../../src/services/index.ts'

start({
  categories: {
    essential: { required: true },
    analytics: {
      services: [
        googleAnalytics({ id: 'G-1' }),
        custom({ id: 'matomo', name: 'M', dependsOn: ['gogleAnalytics'] }), // TS2322
      ],
    },
  },
})
