import { expect, test } from 'vitest'
import { signal, type Granted } from '../../../src/signals/signal.ts'
import { signalRun } from '../support/signalRun.ts'

type Name = 'one' | 'two' | 'never' | 'none'
const told: string[] = []
const line = (granted: Granted<Name>) =>
  Object.entries(granted)
    .map(([name, yes]) => (yes ? name : `!${name}`))
    .join()

const make = (update: boolean) => {
  told.length = 0
  return signal<Name>({
    id: 'own',
    grants: {
      one: 'analytics',
      two: ['service', 'marketing', 'analytics'],
      never: [],
      none: undefined,
    },
    begin: (granted, _, isDecided) => told.push(`begin ${line(granted)} ${String(isDecided)}`),
    ...(update && { update: (granted: Granted<Name>) => told.push(`update ${line(granted)}`) }),
  })
}

test('a string decides, of a list the first known id, and nothing means never', () => {
  const { choose } = signalRun(make(true))
  choose('analytics')
  choose('marketing')
  expect(told).toEqual([
    'begin !one,!two,!never,!none false',
    'update one,!two,!never,!none',
    'update !one,two,!never,!none',
  ])
})

test('without an update, begin is called again', () => {
  const { choose } = signalRun(make(false), { stored: ['analytics'] })
  choose()
  expect(told).toEqual(['begin one,!two,!never,!none true', 'begin !one,!two,!never,!none true'])
})

test('only ids that the site maps must exist', () => {
  expect(make(true).reads).toEqual(['analytics'])
})

test('only true is a yes', () => {
  const one = make(true)
  one.begin(
    { analytics: 'denied' as unknown as boolean },
    { global: {}, load: () => Promise.resolve() },
    false,
  )
  expect(told).toEqual(['begin !one,!two,!never,!none false'])
})
