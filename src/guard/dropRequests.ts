import { createPatch, type Patch } from './createPatch.ts'
import type { Held } from './held.ts'

/** Fails in each browser like a dead network, without asking any. */
const nowhere = 'data:'

/** Port 1 is closed by the browsers themselves (https://fetch.spec.whatwg.org/#port-blocking). WebKit tells the error alone. */
const closedPort = 'wss://localhost:1'

/**
 * Lets requests by code fail as an ad blocker or a dead network lets them fail: what vendors survive anyway.
 *
 * @param drops says whether the request to an address is to fail
 */
export const dropRequests = (drops: (kind: Held['kind'], address: unknown) => boolean): Patch[] => [
  createPatch(window, 'fetch', (go, [input, init]: readonly (Partial<Request> | undefined)[]) =>
    // One that is aborted already asks for nothing, and says why.
    !(init?.signal ?? input?.signal)?.aborted && drops('fetch', input?.url ?? input)
      ? Promise.reject(new TypeError('Failed to fetch'))
      : go(),
  ),
  createPatch(XMLHttpRequest.prototype, 'open', (go, [method, address, ...rest]) =>
    drops('xhr', address) ? go([method, nowhere, ...rest]) : go(),
  ),
  createPatch(
    Navigator.prototype,
    'sendBeacon',
    (go, [address]) => drops('beacon', address) || go(),
  ),
  createPatch(window, 'WebSocket', (go, [address]) =>
    drops('websocket', address) ? go([closedPort]) : go(),
  ),
  createPatch(window, 'EventSource', (go, [address]) =>
    drops('eventsource', address) ? go([`${nowhere},`]) : go(),
  ),
]
