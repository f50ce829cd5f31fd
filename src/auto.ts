import type { Service } from './vendor/service.ts'
import type { Signal } from './vendor/signal.ts'
import type { Consent } from './consent/consent.ts'
import type * as law from './autoPolicy.ts'
import { fetchBeside } from './beside.ts'
import { checkConfig, type Config, type Used } from './checkConfig.ts'
import { checkPreset } from './checkPreset.ts'
import { attempt, report } from './console.ts'
import type { RegionOptions } from './consent/policyOf.ts'
import { historyOf } from './consent/history.ts'
import type * as log from './decisions/sendDecisions.ts'
import { ConfigError } from './errors.ts'
import { defaultName } from './record/defaults.ts'
import { custom } from './services/custom.ts'
import { own } from './own.ts'
import { jsonFault } from './jsonFault.ts'
import { createTrust } from './gate/trust.ts'
import { browserPage } from './runner/browserPage.ts'
import { googleAnalytics } from './services/googleAnalytics.ts'
import { googleTagManager } from './services/googleTagManager.ts'
import { googleConsentMode } from './signals/googleConsentMode.ts'
import { start, type StartOptions } from './start.ts'
import { tags } from './locales/tags.ts'
import type { Locales } from './locales/wording.ts'
import { isParsed } from './dom/isParsed.ts'
import { thisDocument } from './dom/thisDocument.ts'

type Kind = 'services' | 'signals'
type Preset = (options: Record<string, unknown>) => Service | Signal

const services = { custom, googleAnalytics, googleTagManager }
const signals = { googleConsentMode }
type BuiltIn = typeof services & typeof signals

/** What the script tag adds to the page: `window.askfirst`. */
export interface Askfirst extends BuiltIn {
  /** Starts from code, instead of the `data-askfirst` block. */
  readonly start: typeof start
  /** The running consent. Undefined until the page's configuration is read and its presets have loaded. */
  consent?: Consent
  /** Resolves with the running consent. */
  readonly ready: Promise<Consent>
}

declare global {
  interface Window {
    /** What askfirst's script adds. Undefined until the script has run, and if an ad blocker has blocked it. */
    askfirst?: Askfirst
  }
}

let tellReady: (consent: Consent) => void
const ready = new Promise<Consent>((resolve) => {
  tellReady = resolve
})
const api: Askfirst = {
  ...services,
  ...signals,
  start(options) {
    const consent = start(options)
    tellReady((api.consent = consent as unknown as Consent))
    return consent
  },
  ready,
}

/**
 * The built-in and the fetched presets, by kind, because a vendor may have a service and a signal with the same name.
 */
const presets = { services, signals } as unknown as Record<Kind, Record<string, Preset>>

const presetOf = (kind: Kind, use = 'custom') => own(presets[kind], use)

const make = (kind: Kind, { use, ...options }: Used) => {
  if (process.env.NODE_ENV !== 'production') checkPreset(kind, use, options)
  return presetOf(kind, use)?.(options)
}

/**
 * Makes a placeholder for a service whose file failed to load, because it was blocked or its name is misspelt. The
 * visitor is still asked about the service, and on consent the file is fetched again.
 */
const standIn = (used: Used): Service => {
  const { use = '' } = used
  return {
    id: use,
    name: use,
    async start(page) {
      // A browser may have cached the failure for the address, so add a query.
      await fetchPreset('services', used, '?again')
      const service = make('services', used) as Service | undefined
      await service?.start?.(page)
    },
  }
}

/** Fetches a preset that isn't in this file. */
const fetchPreset = async (kind: Kind, { use = '' }: Used, query = '') => {
  const name = `${kind}/${use}`
  try {
    const module = (await fetchBeside(name, query)) as Record<string, Preset>
    for (const preset of Object.values(module)) presets[kind][use] = preset
  } catch {
    report(new ConfigError('unknown-service', name))
  }
}

const fetchMissing = (kind: Kind, all: readonly Used[]) =>
  all.filter(({ use }) => !presetOf(kind, use)).map((used) => fetchPreset(kind, used))

/** The languages, whose files are in the folder too. */
const locales: Locales = Object.fromEntries(
  tags.map((tag) => [tag, () => fetchBeside(`locales/${tag}`) as Promise<object>]),
)

const parse = (text: string) => {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const isSaid = process.env.NODE_ENV === 'production'
    throw new ConfigError('bad-config', isSaid ? String(error) : jsonFault(text))
  }
}

/** The options whose code is fetched from the folder, made from the configuration. */
interface Fetched {
  policy?: StartOptions['policy']
  onDecision?: StartOptions['onDecision']
}

/**
 * Fetches the code of `policy` and `onDecision`. If a file fails to load, the default applies: opt-in for all, or no
 * log.
 */
const fetchOptions = ({ policy, onDecision }: Config, fetched: Fetched) => {
  const addPolicy = async (options: RegionOptions) => {
    const { policyOf, regions } = (await fetchBeside('policy')) as typeof law
    fetched.policy = policyOf({ ...options, regions })
  }
  const addLog = async (url: string) => {
    const { sendDecisions } = (await fetchBeside('sendDecisions')) as typeof log
    fetched.onDecision = sendDecisions(url)
  }
  const coming = [policy && addPolicy(policy), onDecision && addLog(onDecision)]
  return coming.flatMap((one) => (one ? one.catch(report) : []))
}

const optionsOf = ({ categories = {}, signals = [], ...rest }: Config): StartOptions => {
  const sent = signals.map((used) => make('signals', used) as Signal | undefined)
  // A vendor that gets no denial may assume consent. So if a signal failed to load, no service starts before consent.
  const safe = sent.includes(undefined) ? { startsDenied: false } : {}
  return {
    locales,
    ...(rest as object),
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

/**
 * Fetches the banner's file alongside the presets if there is no record. A failure is reported later, when the banner
 * is needed.
 */
const fetchBannerAhead = ({ cookie: { name = defaultName } = {}, widget }: Config) => {
  if (widget === false) return
  try {
    if (!`; ${thisDocument.cookie}`.includes(`; ${name}=`))
      import('./widget/showBanner.ts').catch(() => {})
  } catch {
    // Blocked storage throws on every access.
  }
}

/**
 * Sends the denial of the built-in signals while the files load, because a tag in the page could otherwise run before
 * it. The choices are sent as an update.
 */
const denyMeanwhile = ({ categories = {}, signals = [], cookie }: Config) => {
  const { signalled } = historyOf(cookie?.name ?? defaultName)
  const services = Object.values(categories).flatMap((category) => category.services ?? [])
  const brought = services.flatMap(
    (used) => (make('services', used) as Service | undefined)?.signals ?? [],
  )
  const own = signals.map((used) => make('signals', used) as Signal | undefined)
  for (const signal of [...own, ...brought]) {
    if (!signal || signalled.has(signal.id)) continue
    signalled.add(signal.id)
    attempt(() => signal.begin({}, browserPage(createTrust()), false))
  }
}

const startWith = (config: Config) => {
  const { categories = {}, signals = [] } = config
  const fetched: Fetched = {}
  const begin = () => {
    api.start({ ...optionsOf(config), ...fetched })
  }
  const coming = [
    ...fetchMissing(
      'services',
      Object.values(categories).flatMap(({ services = [] }) => services),
    ),
    ...fetchMissing('signals', signals),
    ...fetchOptions(config, fetched),
  ]
  if (!coming.length) {
    begin()
    return
  }
  denyMeanwhile(config)
  fetchBannerAhead(config)
  void Promise.all(coming).then(begin).catch(report)
}

let isStarted = false

/** Starts with the page's `data-askfirst` block, once the parser has finished it. */
const startFromPage = () => {
  const block = thisDocument.querySelector('script[data-askfirst]')
  // The block may be incomplete if this script is async or the page is sent in chunks.
  if (!block || !isParsed(block) || isStarted || api.consent) return
  isStarted = true
  try {
    const config = checkConfig(parse(block.textContent ?? ''))
    // The region has its own attribute, so that the server can send the same configuration to every region.
    const region = block.getAttribute('data-region')
    startWith(region === null ? config : { ...config, policy: { region, ...config.policy } })
  } catch (error) {
    report(error)
  }
}

if ('document' in globalThis) {
  Object.assign(globalThis, { askfirst: api })
  startFromPage()
  thisDocument.addEventListener('DOMContentLoaded', startFromPage)
}
