import type { Page } from '../catalog/page.ts'
import { attempt } from '../console.ts'
import type { Consent } from '../consent/consent.ts'

/**
 * Starts each service once, when it is first allowed; afterwards tells it no, and yes again.
 *
 * @param ran the ids whose code has run in this page; the gate adds to it too
 * @returns stops following the choices
 */
export const runServices = (consent: Consent, ran: Set<string>, page: Page): (() => void) => {
  const started = new Set<string>()
  const stopped = new Set<string>()
  const follow = () => {
    for (const [id, { service }] of consent.catalog.entries) {
      if (!service) continue
      const allowed = consent.allows(id)
      if (service.start && !started.has(id) && (allowed || service.startsDenied)) {
        started.add(id)
        ran.add(id)
        attempt(() => service.start?.(page))
      } else if (allowed) {
        if (stopped.delete(id)) attempt(() => service.resume?.(page))
      } else if (ran.has(id) && !stopped.has(id)) {
        stopped.add(id)
        attempt(() => service.stop?.(page))
      }
    }
  }
  follow()
  return consent.$choices.listen(follow)
}
