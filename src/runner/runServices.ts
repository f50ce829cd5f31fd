import { assertOrder } from '../catalog/assertOrder.ts'
import { attempt, report } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { historyOf } from '../consent/history.ts'
import type { Page } from '../vendor/page.ts'
import type { Service } from '../vendor/service.ts'

/**
 * Starts each service once, when it is first allowed and those that it depends on have loaded; afterwards opts it out,
 * and in again.
 *
 * @returns a function that stops following the choices
 * @throws {ConfigError} `unknown-id` or `cyclic-dependency`, in development builds; in production such a service never starts
 */
export const runServices = (consent: Consent, page: Page): (() => void) => {
  const { catalog, $choices, allows, loadedOnce } = consent
  const history = historyOf(consent.name)
  const { ran, started, loaded, stopped } = history
  if (process.env.NODE_ENV !== 'production') assertOrder(catalog)

  /** A service without a start is in the page as soon as it is allowed. */
  const isReady = (id: string) =>
    allows(id) && (loaded.has(id) || !catalog.entries.get(id)?.service?.start)

  const start = async (id: string, service: Service) => {
    started.add(id)
    ran.add(id)
    await Promise.resolve(attempt(() => service.start?.(page))).catch(report)
    loaded.add(id)
    // A vendor that wasn't there yet can't have heard a no, so it is sent again.
    if (stopped.has(id)) attempt(() => service.stop?.(page))
    // Perhaps another run than the one that started it.
    history.follow?.()
  }

  const follow = () => {
    for (const [id, { service }] of catalog.entries) {
      if (!service) continue
      const isAllowed = allows(id)
      if (service.start && !started.has(id) && (isAllowed || service.startsDenied)) {
        if ((service.dependsOn ?? []).every(isReady)) void start(id, service)
      } else if (isAllowed) {
        if (stopped.delete(id)) attempt(() => service.resume?.(page))
      } else if (ran.has(id) && !stopped.has(id) && !loadedOnce.has(id)) {
        stopped.add(id)
        attempt(() => service.stop?.(page))
      }
    }
  }
  history.follow = follow
  follow()
  const unfollow = $choices.listen(follow)
  return () => {
    history.follow = undefined
    unfollow()
  }
}
