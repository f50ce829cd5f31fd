import { start } from 'askfirst'
import { googleAnalytics } from 'askfirst/services'

export const consent = start({
  categories: {
    essential: { required: true },
    analytics: { services: [googleAnalytics({ id: 'G-XXXXXXX' })] },
    forms: {},
  },
  policyUrl: '#cookies',
  // Cookies don't know ports: the plain example, served beside this one, keeps its own `consent`.
  cookie: { name: 'consent-vite' },
})
