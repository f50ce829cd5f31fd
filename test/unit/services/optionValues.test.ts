import { join } from 'node:path'
import ts from 'typescript'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { presets } from '../../../scripts/generate/presets.ts'
import { ConfigError } from '../../../src/errors.ts'
import * as services from '../../../src/services/index.ts'
import * as signals from '../../../src/signals/index.ts'
import { ownServer } from '../../../src/vendor/ownServer.ts'
import { recorder } from '../support/recorder.ts'

type Preset = (options: object) => unknown
type Presets = Readonly<Record<string, Preset>>

const kinds = { services, signals } as unknown as Readonly<Record<string, Presets>>
const templates: Readonly<Record<string, readonly object[]>> = presets

afterEach(() => {
  vi.unstubAllEnvs()
})

/** The options of a function that take one of a few strings, with these strings, as the compiler sees them. */
const enumerationsOf = (checker: ts.TypeChecker, preset: ts.Type) => {
  const options = preset.getCallSignatures().flatMap((signature) =>
    signature.parameters.slice(0, 1).flatMap((parameter) => {
      const type = checker.getNonNullableType(checker.getTypeOfSymbol(parameter))
      return type.isUnion() ? type.types : [type]
    }),
  )
  const found = options.flatMap((type) =>
    checker.getPropertiesOfType(type).flatMap((property) => {
      const value = checker.getNonNullableType(checker.getTypeOfSymbol(property))
      const values = value.isUnion() ? value.types : [value]
      return values.every((one) => one.isStringLiteral())
        ? [[property.name, values.map((one) => one.value)] as const]
        : []
    }),
  )
  return Object.entries(Object.fromEntries(found))
}

/** Every preset with each option that takes one of a few strings, read from its types. */
const enumerations = (() => {
  const root = process.cwd()
  const path = join(root, 'tsconfig.json')
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const files = Object.keys(kinds).map((kind) => join(root, `src/${kind}/index.ts`))
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  return Object.entries(kinds).flatMap(([kind, all], at) => {
    const source = program.getSourceFile(files[at] ?? '')
    const module = source && checker.getSymbolAtLocation(source)
    return (module ? checker.getExportsOfModule(module) : []).flatMap((named) => {
      const make = all[named.name]
      if (!make) return []
      const type = checker.getTypeOfSymbol(checker.getAliasedSymbol(named))
      return enumerationsOf(checker, type).map(([key, values]) => ({
        ...{ kind, name: named.name, make, key, values },
        options: kind === 'services' ? templates[named.name]?.[0] : {},
      }))
    })
  })
})()

const failure = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return error
  }
}

/** In both builds the error names preset and option; in development it also says what to change, which is returned. */
const refusal = (run: () => unknown, option: string): string => {
  const [short, long] = ['production', 'development'].map((mode) => {
    vi.stubEnv('NODE_ENV', mode)
    const error = failure(run)
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({ code: 'bad-option' })
    return (error as Error).message
  })
  expect(short).toBe(`askfirst: bad-option ${option}`)
  const [before, advice = ''] = (long ?? '').split(' must be ')
  expect(before).toBe(`askfirst: The option ${option}`)
  return advice
}

describe('options that take one of a few strings', () => {
  test('exist', () => {
    const found = enumerations.map(({ kind, name, key }) => `${kind}/${name}.${key}`)
    expect(found).toEqual(
      expect.arrayContaining([
        'services/datadogRum.site',
        'services/googleTagManager.mode',
        'services/matomo.consent',
        'services/mixpanel.region',
        'signals/matomo.consent',
      ]),
    )
    expect(found.length).toBeGreaterThan(12)
  })

  test.each(enumerations)('$kind/$name: “$key”', ({ name, make, key, values, options }) => {
    const wrong = ['antarctica', 'cookie', '', ' ', 'constructor', null, 5, true, {}, values]
    for (const value of [...wrong, ...values.map((one) => one.toUpperCase())]) {
      const advice = refusal(() => make({ ...options, [key]: value }), `${name}.${key}`)
      // The compiler sorts a union by its own order.
      expect(
        advice
          .replace(/^one of |\.$/g, '')
          .split(', ')
          .sort(),
      ).toEqual(values.toSorted())
    }
    for (const value of [undefined, ...values])
      expect(() => make({ ...options, [key]: value }), value).not.toThrow()
  })
})

/** Every preset with each option that is an address, by the templates. */
const addresses = Object.entries(templates).flatMap(([name, all]) =>
  all.flatMap((options) =>
    Object.entries<unknown>({ ...options })
      .filter(([, value]) => String(value).startsWith('https:'))
      .map(([key]) => ({ name, key, options })),
  ),
)

describe('addresses', () => {
  test('exist', () => {
    expect(addresses.map(({ name, key }) => `${name}.${key}`)).toEqual([
      'matomo.url',
      'plausible.url',
      'rudderstack.dataPlaneUrl',
      'snowplow.script',
      'snowplow.collector',
      'umami.url',
    ])
  })

  test.each(addresses)('$name: “$key”', ({ name, key, options }) => {
    const make = (value: string) => services[name as 'umami']({ ...options, [key]: value } as never)
    const example = key === 'script' ? 'https://example.org/sp.js' : 'https://stats.example'
    const wrong = ['stats.example', 'stats.example/a', '/a', 'https:stats.example', 'https://']
    const odd = ['ftp://stats.example', 'https://https://stats.example', ' https://stats.example']
    for (const value of [...wrong, ...odd, 'https:///a', 'https://me@stats.example', 'https://a b'])
      expect(refusal(() => make(value), `${name}.${key}`)).toBe(`written like ${example}.`)
    for (const start of ['https://', 'HTTP://', '//'])
      expect(make(`${start}stats.example:8080/a`).hosts?.join()).toContain('stats.example:8080/a')
    expect(make('http://localhost').hosts).toContain('localhost')
  })

  test('of a server allow no query', () => {
    for (const url of ['https://stats.example/?id=1', 'https://stats.example#a'])
      expect(refusal(() => ownServer('own.url', url), 'own.url')).toBe(
        'written like https://stats.example.',
      )
  })

  test.each(['https://example.matomo.cloud', '//example.matomo.cloud', 'example matomo.cloud'])(
    'Matomo Cloud rejects %s, which isn’t a host',
    (cloud) => {
      expect(refusal(() => services.matomo({ cloud, siteId: 1 }), 'matomo.cloud')).toBe(
        'written like example.matomo.cloud.',
      )
    },
  )

  test('Snowplow’s script may have a query, which isn’t part of its host', () => {
    const script = 'https://example.org/sp.js?v=3'
    const service = services.snowplow({ script, collector: 'https://c.example', appId: 'a' })
    expect(service.hosts).toEqual(['example.org/sp.js', 'c.example'])
    const { page, take } = recorder()
    void service.start?.(page)
    expect(take()).toContain(`load ${script}`)
  })
})

test.each([
  ['hubspot.region', () => services.hubspot({ id: '1', region: '' })],
  [
    'adobeExperience.edgeDomain',
    () => services.adobeExperience({ version: '2', datastreamId: 'a', orgId: 'b', edgeDomain: '' }),
  ],
])('an empty %s throws instead of meaning the default', (option, make) => {
  expect(make).toThrow(`The option ${option} must be a string that is not empty.`)
})
