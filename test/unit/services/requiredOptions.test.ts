import { expect, test } from 'vitest'
import { presets } from '../../../scripts/generate/presets.ts'
import { ConfigError } from '../../../src/errors.ts'
import * as services from '../../../src/services/index.ts'
import type { Service } from '../../../src/vendor/service.ts'

type Preset = (options: object) => Service

const optional = [
  ...['adobeExperience.edgeDomain', 'datadogRum.site', 'fathom.eu', 'heap.region', 'sentry.region'],
  ...['plausible.url', 'umami.url'],
]
/** Ids that vendors give as numbers. */
const numeric = ['hotjar.id', 'matomo.siteId']
const table: Readonly<Record<string, readonly object[]>> = presets

/** Every preset with each option that it can't do without. */
const required = Object.entries(services as unknown as Readonly<Record<string, Preset>>).flatMap(
  ([name, preset]) =>
    (table[name] ?? []).flatMap((options) =>
      Object.keys(options)
        .filter((key) => !optional.includes(`${name}.${key}`))
        .map((key) => ({ name, preset, options, key })),
    ),
)

const failure = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return error
  }
}

test('required options exist', () => {
  expect(required.length).toBeGreaterThan(50)
})

test.each(required)('$name needs “$key”', ({ name, preset, options, key }) => {
  expect(preset(options).id).toBe(name)
  const wrong = [
    undefined,
    null,
    '',
    ' ',
    {},
    NaN,
    ...(numeric.includes(`${name}.${key}`) ? [] : [5]),
  ]
  for (const value of wrong) {
    const error = failure(() => preset({ ...options, [key]: value }))
    expect(error, JSON.stringify(value)).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({ code: 'bad-option' })
    expect((error as Error).message).toContain(` ${name}.`)
  }
})

test.each([
  ['plausible', () => services.plausible({ id: 'a', url: '' })],
  ['umami', () => services.umami({ id: 'a', url: '' })],
  ['matomo', () => services.matomo({ siteId: 1, cloud: '' })],
])('%s rejects an empty address, which would send to another server', (name, make) => {
  expect(make).toThrow(`The option ${name}.`)
})

test('may be numbers where vendors use numbers', () => {
  expect(() => services.matomo({ siteId: 3, url: 'https://stats.example' })).not.toThrow()
  expect(() => services.hotjar({ id: 3 })).not.toThrow()
})

test('name the option and the preset, and say what to do', () => {
  expect(() => services.googleAnalytics({} as never)).toThrow(
    'askfirst: The option googleAnalytics.id must be a string that is not empty. An environment variable may be unset: services: [id && preset({ id })] leaves the service out.',
  )
})
