import { report } from './console.ts'
import { ConfigError } from './errors.ts'
import { tags } from './locales/tags.ts'
import { own } from './own.ts'
import type { RegionOptions } from './consent/policyOf.ts'
import type { CookieOptions } from './persist/cookieOptions.ts'

/** A preset, named by `use`, with its options. Without `use`, the definition of a service. */
export type Used = { readonly use?: string } & Readonly<Record<string, unknown>>

/** The options of `start`, as JSON. */
export interface Config {
  readonly categories?: Readonly<Record<string, { readonly services?: readonly Used[] }>>
  readonly signals?: readonly Used[]
  readonly cookie?: CookieOptions
  readonly widget?: boolean
  readonly policy?: Omit<RegionOptions, 'regions'>
  /** The URL that decisions are sent to. */
  readonly onDecision?: string
}

type Data = Readonly<Record<string, unknown>>
/** Returns what a value must be; undefined if the value is valid. */
type Check = (value: unknown, path: string) => string | undefined
type Checks = Readonly<Record<string, Check>>

const must =
  (isRight: (value: unknown) => boolean, words: string): Check =>
  (value, path) =>
    isRight(value)
      ? undefined
      : process.env.NODE_ENV === 'production'
        ? path
        : `${path} must be ${words}`

const isText = (value: unknown) => typeof value === 'string'
const text = must(isText, 'a string')
const named = must(isText, 'the name of a preset, or omitted with an "id" and a "name"')
const amount = must((value) => typeof value === 'number' && value >= 0, 'a number')
const flag = must((value) => typeof value === 'boolean', 'true or false, without quotes')
const list = must(Array.isArray, 'a list')
const data = must(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'an object',
)
const oneOf = (...words: readonly string[]) =>
  must((value) => words.includes(value as string), `one of ${words.join(', ')}`)

/** The development build also checks options whose errors do no harm. */
const isStrict = process.env.NODE_ENV !== 'production'

const inside =
  (isRight: Check, checkOf: (key: string, path: string) => Check | undefined): Check =>
  (value, path) =>
    isRight(value, path) ??
    Object.entries(value as Data)
      .map(([key, part]) => checkOf(key, path)?.(part, `${path}.${key}`))
      .find(Boolean)

const listOf = (check: Check) => inside(list, () => check)
const mapOf = (check: Check) => inside(data, () => check)
const open = (parts: Checks) => inside(data, (key) => own(parts, key))

const entry = open({
  storage: oneOf('cookie', 'local', 'session', 'database'),
  ...(isStrict ? { purpose: text, provider: text, domain: text, days: amount } : {}),
})
const cookies = listOf((value, path) =>
  isText(value) ? undefined : (entry(value, path) ?? text((value as Data)['name'], `${path}.name`)),
)
const preset = open({
  cookies,
  hosts: listOf(text),
  ...(isStrict ? { name: text, purpose: text, lang: text, provider: text } : {}),
})
const services = listOf(
  (value, path) =>
    preset(value, path) ?? named((value as Data)['use'] ?? (value as Data)['id'], `${path}.use`),
)

/**
 * The options for what visitors are asked, and where the answer is stored. If one is invalid, askfirst doesn't start.
 */
const needed: Checks = {
  categories: mapOf(
    open({
      services,
      cookies,
      ...(isStrict ? { required: flag, title: text, description: text } : {}),
    }),
  ),
  signals: services,
  // `cookieStorage` checks whether these options fit together.
  cookie: open({
    ...{ name: text, domain: text, path: text, days: amount, secure: flag, partitioned: flag },
    sameSite: oneOf('Strict', 'Lax', 'None'),
  }),
}

/** An invalid selector would throw at each click. */
const selector = must((value) => {
  try {
    document.createElement('p').matches(value as string)
    return isText(value)
  } catch {
    return false
  }
}, 'a selector')
const code = must(() => false, 'set in code')

const maps = ['ways', 'storageKinds']
const tag = oneOf('en', ...tags)
/** Texts for all languages or, under a language tag, for one. */
const texts: Check = inside(data, (key) =>
  key === 'categories'
    ? mapOf(mapOf(text))
    : maps.includes(key)
      ? mapOf(text)
      : tag(key, key)
        ? text
        : texts,
)

/** The other options. An invalid one is ignored, so its default applies. */
const spare: Checks = {
  timeout: amount,
  texts,
  controls: selector,
  ...{ policyUrl: text, imprintUrl: text },
  locale: tag,
  ...{ locales: code, storage: code, trust: code },
  onDecision: text,
  policy: open({
    region: text,
    gpc: must(
      (value) => value === 'everywhere' || typeof value === 'boolean',
      '"everywhere", true or false',
    ),
    doNotTrack: flag,
    ...{ regions: code, isSignalled: code },
  }),
  ...(isStrict
    ? {
        reload: oneOf('needed', 'always', 'never'),
        ...{ widget: flag, rejectButton: flag, floatingButton: flag, modal: flag },
        styles: must(
          (value) => value === 'layer' || typeof value === 'boolean',
          '"layer", true or false',
        ),
        layout: oneOf('box', 'bar', 'card', 'inline'),
        position: oneOf('bottom-start', 'bottom-end', 'top-start', 'top-end'),
        settingsLayout: oneOf('dialog', 'drawer'),
        forms: open({ id: text, storage: oneOf('local', 'cookie'), scope: text }),
      }
    : {}),
}

/**
 * Checks a page's JSON configuration, which no compiler has checked.
 *
 * An invalid option for the widget's appearance is reported and ignored, so visitors are still asked. If `controls` is
 * invalid, no control is accepted. `start` warns about misspelt options.
 *
 * @param config the parsed JSON
 * @returns the valid options
 * @throws {ConfigError} `bad-config` — what visitors are asked, or where the answer is stored, is invalid; the subject
 *   names the place
 */
export const checkConfig = (config: unknown): Config => {
  const refuse = (fault: string | undefined) => {
    if (fault) throw new ConfigError('bad-config', fault)
  }
  refuse(data(config, 'it'))
  const options = Object.entries<unknown>({ categories: undefined, ...(config as Data) })
  const right = options.map(([key, value]) => {
    refuse(own(needed, key)?.(value, key))
    const fault = own(spare, key)?.(value, key)
    if (!fault) return [key, value]
    report(new ConfigError('bad-config', `${fault}; it is ignored`))
    return [key, key === 'controls' ? ':not(*)' : undefined]
  })
  return Object.fromEntries(right) as Config
}
