import { start } from 'askfirst'
import { googleAnalytics } from 'askfirst/services'

export const consent = start({
  categories: {
    essential: { required: true },
    analytics: { services: [googleAnalytics({ id: 'G-XXXXXXX' })] },
    forms: {},
  },
  policyUrl: '#cookies',
  // Cookies ignore ports (RFC 6265, 8.5), and the plain example, on another port, uses `consent`.
  cookie: { name: 'consent-vite' },
})
