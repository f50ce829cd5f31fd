import { attempt } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { historyOf } from '../consent/history.ts'
import { createRules, type Find } from './createRules.ts'
import { dropRequests } from './dropRequests.ts'
import { dropStorage } from './dropStorage.ts'
import { explain } from './explain.ts'
import type { Held, KnownService } from './held.ts'
import { holdElements } from './holdElements.ts'
import { watchElements } from './watchElements.ts'

/** How the guard works. */
export interface GuardOptions {
  /**
   * Services that the site hasn't declared. What belongs to them is held always, as nobody is asked about them. One
   * whose id is declared is left out.
   */
  readonly known?: readonly KnownService[]
  /** Is told of each thing that was held or dropped. */
  readonly report?: (held: Held) => void
}

/**
 * Holds what belongs to services that aren't allowed, tagged or not. Scripts, frames, pictures and links wait for
 * consent, and come through the gate, which must be open (`start` opens it). Requests and storage by code fail, as
 * without a network or storage. What belongs to a service is told by its `hosts` and `cookies`.
 *
 * Call it before what it is to hold. It undoes itself while everything is granted that it could hold.
 *
 * @param consent what `start` or `createConsent` returned; it has one guard, and a second call returns the same stop
 * @returns puts everything back
 * @throws {ConfigError} `bad-host` in development builds, when a service's host is none
 */
export const guard = (consent: Consent, options: GuardOptions = {}): (() => void) => {
  if (!('document' in globalThis)) return () => {}
  return (historyOf(consent.name).guard ??= createGuard(consent, options)) as () => void
}

const createGuard = (consent: Consent, { known = [], report }: GuardOptions): (() => void) => {
  const history = historyOf(consent.name)
  const rules = createRules(consent, known)
  const tell = (kind: Held['kind'], found: Find, action: Held['action']) => {
    if (process.env.NODE_ENV !== 'production') explain(kind, found)
    const { subject, owners } = found
    if (report) attempt(() => report({ service: owners[0].id, kind, subject, action }))
  }
  const drops = (kind: Held['kind'], found: Find | undefined) => {
    if (found) tell(kind, found, 'dropped')
    return !!found
  }

  const patches = [
    ...watchElements(holdElements(rules, tell)),
    ...dropRequests((kind, address) => drops(kind, rules.keepsAddress(address))),
    ...dropStorage((kind, name) => drops(kind, rules.keepsName(kind, name))),
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
