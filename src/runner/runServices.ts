import { assertOrder } from '../catalog/assertOrder.ts'
import { attempt, report } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { historyOf } from '../consent/history.ts'
import { own } from '../own.ts'
import type { Page } from '../vendor/page.ts'
import type { Service } from '../vendor/service.ts'

/**
 * Starts each service once it is allowed and its dependencies have loaded.
 *
 * A service is started once per page; later decisions call its `stop` and `resume`.
 *
 * @param consent the consent to follow
 * @param page where the services run
 * @returns a function that stops following the choices
 * @throws {ConfigError} `unknown-id` or `cyclic-dependency` — in development; in production, the service never starts
 */
export const runServices = (consent: Consent, page: Page): (() => void) => {
  const { catalog, $choices, allows, loadedOnce } = consent
  const history = historyOf(consent.name)
  const { ran, started, loaded, stopped } = history
  if (process.env.NODE_ENV !== 'production') assertOrder(catalog)

  /** A service without `start` is ready as soon as it is allowed, because its scripts are in the page. */
  const isReady = (id: string) =>
    allows(id) && (loaded.has(id) || !catalog.entries.get(id)?.service?.start)

  const call = (step: 'start' | 'stop' | 'resume', service: Service) =>
    attempt(() => service[step]?.(page))

  const start = async (id: string, service: Service) => {
    started.add(id)
    ran.add(id)
    await Promise.resolve(call('start', service)).catch(report)
    loaded.add(id)
    // If the service was denied before the vendor's code had loaded, send the opt-out again.
    if (stopped.has(id)) call('stop', service)
    // Call the current `follow`, because askfirst may have been stopped and started again since.
    history.follow?.()
  }

  const follow = () => {
    for (const [id, { service }] of catalog.entries) {
      if (!service) continue
      const isAllowed = allows(id)
      if (service.start && !started.has(id) && (isAllowed || own(service, 'startsDenied'))) {
        if ((service.dependsOn ?? []).every(isReady)) void start(id, service)
      } else if (isAllowed) {
        if (stopped.delete(id)) call('resume', service)
      } else if (ran.has(id) && !stopped.has(id) && !loadedOnce.has(id)) {
        stopped.add(id)
        call('stop', service)
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
