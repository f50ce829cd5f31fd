import type { Categories } from '../../../src/catalog/catalog.ts'

/** Categories that use every feature: two services in one category, cookies of all kinds. */
export const categories = {
  essential: { required: true, cookies: ['session'], services: [{ id: 'login', name: 'Login' }] },
  analytics: {
    cookies: ['own_*', { name: 'seen', storage: 'local' }, { name: 'visits', storage: 'session' }],
    services: [
      { id: 'stats', name: 'Stats', cookies: ['_s', '_s_*', 'shared'] },
      { id: 'heatmap', name: 'Heatmap' },
    ],
  },
  forms: {},
  media: { cookies: ['shared'] },
} as const satisfies Categories
