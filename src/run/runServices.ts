import { assertKnown, type Catalog } from '../catalog/catalog.ts'
import type { Page } from '../catalog/page.ts'
import { attempt, report } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { ConfigError } from '../errors.ts'

/** @throws {ConfigError} `unknown-id` or `cyclic-after` when services wait for what can't come */
const assertOrder = (catalog: Catalog) => {
  const visit = (id: string, behind: readonly string[]) => {
    assertKnown(catalog, id)
    if (behind.includes(id)) throw new ConfigError('cyclic-after', [...behind, id].join(' → '))
    const { after = [] } = catalog.entries.get(id)?.service ?? {}
    for (const earlier of after) visit(earlier, [...behind, id])
  }
  for (const id of catalog.entries.keys()) visit(id, [])
}

/** What has become of the services in a page, by id. */
export interface Progress {
  readonly started: Set<string>
  readonly loaded: Set<string>
  readonly stopped: Set<string>
  /** Looks at the services again; nothing while no run follows the choices. */
  follow: () => void
}

const nobody = () => {}

/** Nothing has started yet. */
export const noProgress = (): Progress => ({
  started: new Set(),
  loaded: new Set(),
  stopped: new Set(),
  follow: nobody,
})

/**
 * Starts each service once, when it is first allowed and those that it needs have started; afterwards tells it no, and
 * yes again.
 *
 * @param ran the ids whose code has run in this page; the gate adds to it too
 * @param progress of an earlier run in the same page. Default: none
 * @returns stops following the choices
 * @throws {ConfigError} `unknown-id` or `cyclic-after`
 */
export const runServices = (
  consent: Consent,
  ran: Set<string>,
  page: Page,
  progress = noProgress(),
): (() => void) => {
  const { catalog, $choices } = consent
  assertOrder(catalog)
  const { started, loaded, stopped } = progress

  /** What has no start of its own is in the page as soon as it is allowed. */
  const isReady = (id: string) =>
    consent.allows(id) && (loaded.has(id) || !catalog.entries.get(id)?.service?.start)

  const follow = () => {
    for (const [id, { service }] of catalog.entries) {
      if (!service) continue
      const allowed = consent.allows(id)
      if (service.start && !started.has(id) && (allowed || service.startsDenied)) {
        if (!(service.after ?? []).every(isReady)) continue
        started.add(id)
        ran.add(id)
        void Promise.resolve(attempt(() => service.start?.(page)))
          .catch(report)
          .then(() => {
            loaded.add(id)
            // A vendor that wasn't there yet can't have heard a no: it is told again.
            if (stopped.has(id)) attempt(() => service.stop?.(page))
            // Perhaps another run than the one that started it.
            progress.follow()
          })
      } else if (allowed) {
        if (stopped.delete(id)) attempt(() => service.resume?.(page))
      } else if (ran.has(id) && !stopped.has(id) && !consent.once.has(id)) {
        stopped.add(id)
        attempt(() => service.stop?.(page))
      }
    }
  }
  follow()
  progress.follow = follow
  const unfollow = $choices.listen(follow)
  return () => {
    progress.follow = nobody
    unfollow()
  }
}
