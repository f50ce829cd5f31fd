import { ConfigError } from './errors.ts'

type Data = Readonly<Record<string, unknown>>

const options = [
  ...['categories', 'revision', 'signals', 'cookie', 'reload', 'timeout', 'policyUrl'],
  ...['imprintUrl', 'texts', 'rejectButton', 'floatingButton', 'styles', 'controls'],
]
const partsOfCategory = ['required', 'services', 'cookies', 'title', 'description']
const places = ['cookie', 'local', 'session', 'database']
const reloads = ['needed', 'always', 'never']

const expect = (isRight: boolean, words: string) => {
  if (!isRight) throw new ConfigError('bad-config', words)
}
const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const expectKeys = (data: Data, known: readonly string[], where: string) => {
  const odd = Object.keys(data).find((key) => !known.includes(key))
  expect(odd === undefined, `${where} has no "${odd ?? ''}", but ${known.join(', ')}`)
}
const listOf = (value: unknown, where: string): readonly unknown[] => {
  expect(value === undefined || Array.isArray(value), `${where} must be a list, in [ ]`)
  return (value ?? []) as readonly unknown[]
}

const checkCookies = (value: unknown, where: string) => {
  for (const cookie of listOf(value, where)) {
    if (typeof cookie === 'string') continue
    const { name, storage = 'cookie' } = isData(cookie) ? cookie : {}
    expect(typeof name === 'string', `each of ${where} must be a name, or have a "name"`)
    expect(
      places.includes(storage as string),
      `"storage" in ${where} must be one of ${places.join(', ')}`,
    )
  }
}

const checkUsed = (value: unknown, where: string) => {
  for (const used of listOf(value, where)) {
    expect(isData(used), `each of ${where} must be an object, as { "use": "googleAnalytics" }`)
    const { use, id, cookies } = used as Data
    expect(
      typeof (use ?? id) === 'string',
      `each of ${where} must have a "use", or an "id" and a "name"`,
    )
    checkCookies(cookies, `${where}, cookies`)
  }
}

/**
 * Looks through the configuration that a page holds as JSON, where no compiler has looked: for the build that warns.
 *
 * @throws {ConfigError} `bad-config`, with the place
 */
export const checkConfig = (config: unknown): void => {
  if (!isData(config)) throw new ConfigError('bad-config', 'it must be an object, in { }')
  expectKeys(config, options, 'it')
  const { categories, signals, reload = 'needed' } = config
  expect(reloads.includes(reload as string), `"reload" must be one of ${reloads.join(', ')}`)
  checkUsed(signals, '"signals"')
  if (!isData(categories)) throw new ConfigError('bad-config', '"categories" must be an object')
  for (const [id, category] of Object.entries(categories)) {
    const where = `the category "${id}"`
    if (!isData(category)) throw new ConfigError('bad-config', `${where} must be an object`)
    expectKeys(category, partsOfCategory, where)
    const { required = false, services, cookies } = category
    expect(
      typeof required === 'boolean',
      `"required" of ${where} must be true or false, without quotes`,
    )
    checkUsed(services, `the services of ${where}`)
    checkCookies(cookies, `the cookies of ${where}`)
  }
}
