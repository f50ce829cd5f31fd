import type { Categories } from './catalog/catalog.ts'
import type { Service } from './vendor/service.ts'
import type { Signal } from './vendor/signal.ts'
import type { Consent } from './consent/consent.ts'
import { checkConfig } from './checkConfig.ts'
import { report } from './console.ts'
import { ConfigError } from './errors.ts'
import type { CookieOptions } from './persist/cookieStorage.ts'
import { defaultName } from './record/defaults.ts'
import { custom } from './services/custom.ts'
import { googleAnalytics } from './services/googleAnalytics.ts'
import { googleTagManager } from './services/googleTagManager.ts'
import { googleConsentMode } from './signals/googleConsentMode.ts'
import { start, type StartOptions } from './start.ts'

/** A preset by its name with its options, or, without `use`, a service as data. */
type Used = { readonly use?: string } & Readonly<Record<string, unknown>>

/** The options of `start`, as JSON can say them. */
interface Config {
  readonly categories?: Readonly<Record<string, { readonly services?: readonly Used[] }>>
  readonly signals?: readonly Used[]
  readonly cookie?: CookieOptions
}

type Kind = 'services' | 'signals'
type Preset = (options: Record<string, unknown>) => Service | Signal

const builtIn = { custom, googleAnalytics, googleTagManager, googleConsentMode }
let tellReady: (consent: Consent) => void
const ready = new Promise<Consent>((resolve) => {
  tellReady = resolve
})
const api: typeof builtIn & {
  start: typeof start
  /** The running consent, once the page's configuration has been read and its presets have come. */
  consent?: Consent
  /** Resolves with it. */
  ready: Promise<Consent>
} = {
  ...builtIn,
  start(options) {
    const consent = start(options)
    tellReady((api.consent = consent as unknown as Consent))
    return consent
  },
  ready,
}

/** By kind and name: a vendor may have a service and a signal of one name. */
const presets = new Map<string, Preset>([
  ['services/custom', custom as unknown as Preset],
  ['services/googleAnalytics', googleAnalytics as unknown as Preset],
  ['services/googleTagManager', googleTagManager as unknown as Preset],
  ['signals/googleConsentMode', googleConsentMode],
])

const nameOf = (kind: Kind, { use = 'custom' }: Used) => `${kind}/${use}`

const make = (kind: Kind, used: Used) => {
  const { use, ...options } = used
  const preset = presets.get(nameOf(kind, used))
  if (!preset) throw new ConfigError('unknown-service', use)
  return preset(options)
}

/** Where this file lies; the other presets lie in a folder beside it. In a module nobody says which script it is. */
const { src = '' } = (globalThis.document?.currentScript ??
  globalThis.document?.querySelector('script[src*="askfirst.global"]') ??
  {}) as Partial<HTMLScriptElement>

/** Fetches a preset that isn't in this file. One that isn't beside it either is a mistake, told by `make`. */
const fetchPreset = async (name: string) => {
  try {
    const url = new URL(`askfirst/${name}.js`, src).href
    const module = (await import(/* @vite-ignore */ /* webpackIgnore: true */ url)) as Record<
      string,
      Preset
    >
    for (const preset of Object.values(module)) presets.set(name, preset)
  } catch (error) {
    report(error)
  }
}

const missing = ({ categories = {}, signals = [] }: Config) => {
  const services = Object.values(categories).flatMap(({ services: used = [] }) => used)
  const names = [
    ...services.map((used) => nameOf('services', used)),
    ...signals.map((used) => nameOf('signals', used)),
  ]
  return names.filter((name) => !presets.has(name))
}

const parse = (text: string) => {
  try {
    return JSON.parse(text) as Config
  } catch (error) {
    throw new ConfigError('bad-config', String(error))
  }
}

const optionsOf = ({
  categories = {},
  signals = [],
  ...rest
}: Config): StartOptions<Categories> => ({
  ...rest,
  signals: signals.map((used) => make('signals', used) as Signal),
  categories: Object.fromEntries(
    Object.entries(categories).map(([id, { services = [], ...category }]) => [
      id,
      { ...category, services: services.map((used) => make('services', used) as Service) },
    ]),
  ),
})

/** The banner's file comes along with the presets, not after them, where there is no record; a failure is told later. */
const fetchBannerAhead = ({ cookie: { name = defaultName } = {} }: Config) => {
  try {
    if (!document.cookie.includes(`${name}=`)) import('./widget/showBanner.ts').catch(() => {})
  } catch {
    // Blocked storage throws at each access.
  }
}

let isStarted = false

/** Starts with the configuration that the page holds, if it is there already. */
const startFromPage = () => {
  const block = document.querySelector('script[data-askfirst]')
  if (!block || isStarted || api.consent) return
  isStarted = true
  const config = parse(block.textContent ?? '')
  if (process.env.NODE_ENV !== 'production') checkConfig(config)
  const begin = () => {
    api.start(optionsOf(config))
  }
  const names = missing(config)
  if (!names.length) {
    begin()
    return
  }
  fetchBannerAhead(config)
  void Promise.all(names.map(fetchPreset)).then(begin).catch(report)
}

if ('document' in globalThis) {
  Object.assign(globalThis, { askfirst: api })
  startFromPage()
  document.addEventListener('DOMContentLoaded', startFromPage)
}
