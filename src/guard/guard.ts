import { attempt } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { historyOf, type History } from '../consent/history.ts'
import { createRules, type Find } from './createRules.ts'
import { dropRequests } from './dropRequests.ts'
import { dropStorage } from './dropStorage.ts'
import { explain } from './explain.ts'
import type { Held, KnownService } from './held.ts'
import { holdElements } from './holdElements.ts'
import { watchElements } from './watchElements.ts'

/** The options of `guard`. */
export interface GuardOptions {
  /**
   * Services that are always held, unless the site has declared them: `knownServices`, or a list of your own.
   * Default: none.
   */
  readonly known?: readonly KnownService[] | undefined
  /** Called for everything that was held or dropped. Default: nothing. */
  readonly report?: ((held: Held) => void) | undefined
}

/**
 * Holds elements, requests and storage of services that aren't allowed, even untagged ones.
 *
 * A service is recognised by its `hosts` and `cookies`. Scripts, frames, pictures and links wait for consent, then load
 * through the gate, which must be open (`start` opens it). Requests and storage by code fail, as if there were no
 * network and no storage. Call `guard` before the code that it has to hold runs. While everything is granted, it
 * restores the browser's own functions.
 *
 * @param consent the consent to follow. A consent has one guard, so another call returns the same function
 * @param options undeclared services to hold, and a callback for what was held. Default: none
 * @returns a function that stops it and restores the browser's functions
 * @throws {ConfigError} `bad-host` — when a service's host is invalid, in development
 * @example
 * guard(consent, { known: knownServices, report: ({ service, subject }) => console.log(service, subject) })
 */
export const guard = (consent: Consent, options: GuardOptions = {}): (() => void) => {
  if (!('document' in globalThis)) return () => {}
  const history = historyOf(consent.name)
  return (history.guard ??= createGuard(consent, history, options)) as () => void
}

const createGuard = (
  consent: Consent,
  history: History,
  { known = [], report }: GuardOptions,
): (() => void) => {
  const rules = createRules(consent, known)
  const tell = (kind: Held['kind'], found: Find, action: Held['action']) => {
    if (process.env.NODE_ENV !== 'production') explain(kind, found)
    const { subject, owners } = found
    if (report) attempt(() => report({ service: owners[0].id, kind, subject, action }))
  }
  const drops = (kind: Held['kind'], found: Find | undefined, isQuiet?: boolean) => {
    if (found && !isQuiet) tell(kind, found, 'dropped')
    return !!found
  }

  const patches = [
    ...watchElements(holdElements(rules, tell)),
    ...dropRequests((kind, address) => drops(kind, rules.keepsAddress(address))),
    ...dropStorage((kind, name, isQuiet) => drops(kind, rules.keepsName(kind, name), isQuiet)),
  ]
  const follow = () => {
    const stands = !rules.isIdle()
    patches.forEach((patch) => attempt(() => patch(stands)))
  }
  const unfollow = consent.$choices.listen(follow)
  follow()

  const stop = () => {
    if (history.guard !== stop) return
    history.guard = undefined
    unfollow()
    rules.stop()
    follow()
  }
  const { stop: end } = consent
  consent.stop = () => {
    stop()
    end()
  }
  return stop
}
