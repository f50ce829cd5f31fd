import type { Maker } from '../contestant.ts'

/** The page without a consent manager and without what it would gate. */
export const plain: Maker = () =>
  Promise.resolve({
    id: 'plain',
    name: 'plain page',
    rival: false,
    files: {},
    head: '',
    markup: { frame: () => '' },
    startsGoogle: true,
    placeholders: 'never',
  })
