import type { Categories } from './catalog/catalog.ts'
import type { Service } from './catalog/service.ts'
import type { Signal } from './catalog/signal.ts'
import type { Consent } from './consent/consent.ts'
import { ConfigError } from './errors.ts'
import { custom } from './services/custom.ts'
import { googleAnalytics } from './services/googleAnalytics.ts'
import { googleTagManager } from './services/googleTagManager.ts'
import { googleConsentMode } from './signals/googleConsentMode.ts'
import { start, type StartOptions } from './start.ts'

/** A preset by its name with its options, or, without `use`, a service as data. */
type Used = { readonly use?: keyof typeof presets } & Record<string, unknown>

/** The options of `start`, as JSON can say them. */
interface Config {
  readonly categories?: Readonly<Record<string, { readonly services?: readonly Used[] }>>
  readonly signals?: readonly Used[]
}

const presets = { custom, googleAnalytics, googleTagManager, googleConsentMode }
const api: typeof presets & { start: typeof start; consent?: Consent } = { ...presets, start }

const make = ({ use = 'custom', ...options }: Used): Service | Signal => {
  if (!Object.hasOwn(presets, use)) throw new ConfigError('unknown-service', use)
  const preset = presets[use] as (from: Record<string, unknown>) => Service | Signal
  return preset(options)
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
  signals: signals.map((used) => make(used) as Signal),
  categories: Object.fromEntries(
    Object.entries(categories).map(([id, { services = [], ...category }]) => [
      id,
      { ...category, services: services.map((used) => make(used) as Service) },
    ]),
  ),
})

/** Starts with the configuration that the page holds, if it is there already. */
const startFromPage = () => {
  const block = document.querySelector('script[data-askfirst]')
  if (!block || api.consent) return
  api.consent = start(optionsOf(parse(block.textContent ?? '')))
}

if ('document' in globalThis) {
  Object.assign(globalThis, { askfirst: api })
  startFromPage()
  document.addEventListener('DOMContentLoaded', startFromPage)
}
