/**
 * The rooms of src/, and what each may import besides itself: the one map that ESLint, the compiler and the tests read.
 * Rings 0 and 1 compile without the DOM library (tsconfig.core.json is made from this file by `npm run generate`).
 * CONTRIBUTING.md says what is in each room.
 */

/** Ring 0: pure data and functions. */
const pure = {
  vendor: [],
  policy: [],
  catalog: ['vendor', 'policy'],
  signals: ['vendor'],
  services: ['vendor', 'signals'],
  record: ['catalog', 'vendor', 'policy'],
  locales: ['vendor', 'record'],
  declaration: ['catalog', 'vendor', 'locales'],
  csp: ['catalog', 'vendor'],
}

/** Ring 1: state without a page. */
const headless = { consent: Object.keys(pure) }

const below = [...Object.keys(pure), 'consent']

/** Between: what the rooms of ring 2 share. */
const shared = { dom: ['locales', 'policy'] }

/** Ring 2: the world. Siblings don't import each other. */
const worldly = Object.fromEntries(
  [
    'persist',
    'gate',
    'guard',
    'runner',
    'sweep',
    'forms',
    'buttons',
    'widget',
    'placeholder',
    'decisions',
  ].map((room) => [room, [...below, 'dom']]),
)

/** Each room with the rooms that it may import. */
export const rooms = { ...pure, ...headless, ...shared, ...worldly }

/** The rooms that compile without the DOM library. */
export const coreRooms = [...Object.keys(pure), ...Object.keys(headless)]

/** The files beside the rooms that every room may import. */
export const commonFiles = ['errors', 'console', 'own', 'nearest', 'quietly', 'checkKeys']
