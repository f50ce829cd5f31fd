import { expect, test } from 'vitest'
import { wpConsentApi } from '../../../src/signals/wpConsentApi.ts'
import { signalRun } from '../support/signalRun.ts'

/** The API's script, as far as it matters here. */
const api = (stored: Record<string, string> = {}) => ({
  stored,
  wp_has_consent: (category: string) => stored[category] === 'allow',
  wp_set_consent: (category: string, value: string) => {
    stored[category] = value
  },
})

/** A clock that runs when it is told. */
const clock = () => {
  const pauses: number[] = []
  let next: (() => void) | undefined
  return {
    pauses,
    setTimeout: (task: () => void, pause: number) => {
      pauses.push(pause)
      next = task
    },
    tick: () => {
      const task = next
      next = undefined
      task?.()
    },
  }
}

const all = (functional: string, preferences: string, statistics: string, marketing: string) => ({
  functional,
  preferences,
  statistics,
  'statistics-anonymous': statistics,
  marketing,
})

test('announces opt-in, stores nothing while undecided, then sends each decision', () => {
  const { stored, ...script } = api()
  const { page, choose, withdraw } = signalRun(wpConsentApi(), { global: script })
  expect(page.global['wp_consent_type']).toBe('optin')
  expect(stored).toEqual({})
  choose('analytics')
  expect(stored).toEqual(all('allow', 'deny', 'allow', 'deny'))
  choose('marketing')
  expect(stored).toEqual(all('allow', 'deny', 'deny', 'allow'))
  withdraw()
  expect(stored).toEqual(all('allow', 'deny', 'deny', 'deny'))
})

test('replays a stored choice, and follows the site’s mapping', () => {
  const { stored, ...script } = api()
  signalRun(wpConsentApi({ preferences: 'analytics', functional: 'marketing' }), {
    stored: ['analytics'],
    global: script,
  })
  expect(stored).toEqual(all('deny', 'allow', 'allow', 'deny'))
})

test('ignores a yes that an earlier consent manager has left', () => {
  const { stored, ...script } = api({ functional: 'allow', statistics: 'allow', marketing: 'deny' })
  signalRun(wpConsentApi(), { global: script })
  expect(stored).toEqual({ functional: 'allow', statistics: 'deny', marketing: 'deny' })
})

test('waits for a script that loads later, and sends it the latest choice once', () => {
  const { pauses, setTimeout, tick } = clock()
  const { stored, ...script } = api()
  const { page, choose } = signalRun(wpConsentApi(), {
    stored: ['marketing'],
    global: { setTimeout },
  })
  tick()
  choose('analytics')
  Object.assign(page.global, script)
  tick()
  expect(stored).toEqual(all('allow', 'deny', 'allow', 'deny'))
  tick()
  expect(pauses).toEqual([50, 100])
})

test('gives up on a script that never loads, but sends it the next decision', () => {
  const { pauses, setTimeout, tick } = clock()
  const { page, choose } = signalRun(wpConsentApi(), { stored: [], global: { setTimeout } })
  for (let time = 0; time < 20; time++) tick()
  expect(pauses.reduce((sum, pause) => sum + pause)).toBeLessThan(60_000)
  const { stored, ...script } = api()
  Object.assign(page.global, script)
  choose('marketing')
  expect(stored).toEqual(all('allow', 'deny', 'deny', 'allow'))
})

test('tells the page the type of consent', () => {
  const types: string[] = []
  signalRun(wpConsentApi(), {
    global: {
      CustomEvent: Event,
      document: { dispatchEvent: ({ type }: Event) => types.push(type) },
    },
  })
  expect(types).toEqual(['wp_consent_type_defined'])
})
