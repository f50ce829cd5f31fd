import type { Categories } from '../../../src/catalog/catalog.ts'

/** Categories with everything: two services in one, cookies of all kinds. */
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
