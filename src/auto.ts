import type { Service } from './vendor/service.ts'
import type { Signal } from './vendor/signal.ts'
import type { Consent } from './consent/consent.ts'
import { fetchBeside } from './beside.ts'
import { checkConfig, type Config, type Used } from './checkConfig.ts'
import { report } from './console.ts'
import { ConfigError } from './errors.ts'
import { defaultName } from './record/defaults.ts'
import { custom } from './services/custom.ts'
import { jsonFault } from './jsonFault.ts'
import { googleAnalytics } from './services/googleAnalytics.ts'
import { googleTagManager } from './services/googleTagManager.ts'
import { googleConsentMode } from './signals/googleConsentMode.ts'
import { start, type StartOptions } from './start.ts'
import { isParsed } from './dom/isParsed.ts'
import { thisDocument } from './dom/thisDocument.ts'

type Kind = 'services' | 'signals'
type Preset = (options: Record<string, unknown>) => Service | Signal

const builtIn = { custom, googleAnalytics, googleTagManager, googleConsentMode }
type BuiltIn = typeof builtIn

/** What the script tag offers to the page: `window.askfirst`. */
export interface Askfirst extends BuiltIn {
  /** Starts with code in place of the `data-askfirst` block. */
  readonly start: typeof start
  /** The running consent, once the page's configuration has been read and its presets have come. */
  consent?: Consent
  /** Resolves with the running consent. */
  readonly ready: Promise<Consent>
}

declare global {
  interface Window {
    /** What askfirst's script offers. Undefined until it has run, and for visitors whose blocker has taken it. */
    askfirst?: Askfirst
  }
}

let tellReady: (consent: Consent) => void
const ready = new Promise<Consent>((resolve) => {
  tellReady = resolve
})
const api: Askfirst = {
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

const nameOf = (kind: Kind, { use = 'custom' }: { readonly use?: string | undefined }) =>
  `${kind}/${use}`

const make = (kind: Kind, used: Used) => {
  const { use, ...options } = used
  return presets.get(nameOf(kind, { use }))?.(options)
}

/**
 * Stands for a service whose file hasn't come: a blocker took it, or its name is misspelt. The visitor is asked about it
 * all the same, and after a yes it is fetched again.
 */
const standIn = (used: Used): Service => {
  const { use = '' } = used
  return {
    id: use,
    name: use,
    async start(page) {
      // Under the same address, a browser may remember the failure.
      await fetchPreset(nameOf('services', used), '?again')
      const service = make('services', used) as Service | undefined
      await service?.start?.(page)
    },
  }
}

/** Fetches a preset that isn't in this file. */
const fetchPreset = async (name: string, query = '') => {
  try {
    const module = (await fetchBeside(name, query)) as Record<string, Preset>
    for (const preset of Object.values(module)) presets.set(name, preset)
  } catch {
    report(new ConfigError('unknown-service', name))
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
    return JSON.parse(text) as unknown
  } catch (error) {
    const isSaid = process.env.NODE_ENV === 'production'
    throw new ConfigError('bad-config', isSaid ? String(error) : jsonFault(text))
  }
}

const optionsOf = ({ categories = {}, signals = [], ...rest }: Config): StartOptions => {
  const sent = signals.map((used) => make('signals', used) as Signal | undefined)
  // A vendor that isn't told of a no may take that for a yes, so nothing starts denied then.
  const safe = sent.includes(undefined) ? { startsDenied: false } : {}
  return {
    ...rest,
    signals: sent.filter((signal) => signal !== undefined),
    categories: Object.fromEntries(
      Object.entries(categories).map(([id, { services = [], ...category }]) => [
        id,
        {
          ...category,
          services: services.map((used) => ({
            ...((make('services', used) as Service | undefined) ?? standIn(used)),
            ...safe,
          })),
        },
      ]),
    ),
  }
}

/** The banner's file comes along with the presets, not after them, where there is no record; a failure is told later. */
const fetchBannerAhead = ({ cookie: { name = defaultName } = {} }: Config) => {
  try {
    if (!`; ${thisDocument.cookie}`.includes(`; ${name}=`))
      import('./widget/showBanner.ts').catch(() => {})
  } catch {
    // Blocked storage throws at each access.
  }
}

const startWith = (config: Config) => {
  const begin = () => {
    api.start(optionsOf(config))
  }
  const names = missing(config)
  if (!names.length) {
    begin()
    return
  }
  fetchBannerAhead(config)
  void Promise.all(names.map((name) => fetchPreset(name)))
    .then(begin)
    .catch(report)
}

let isStarted = false

/** Starts with the configuration that the page holds, if it is there already. */
const startFromPage = () => {
  const block = thisDocument.querySelector('script[data-askfirst]')
  // A script that is async, or a page in pieces, may see half of the block.
  if (!block || !isParsed(block) || isStarted || api.consent) return
  isStarted = true
  try {
    startWith(checkConfig(parse(block.textContent ?? '')))
  } catch (error) {
    report(error)
  }
}

if ('document' in globalThis) {
  Object.assign(globalThis, { askfirst: api })
  startFromPage()
  thisDocument.addEventListener('DOMContentLoaded', startFromPage)
}
