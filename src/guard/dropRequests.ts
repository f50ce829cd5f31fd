import { createPatch, type Patch } from './createPatch.ts'
import type { Held } from './held.ts'

/** An address that fails like a network error in each browser, without a request. */
const nowhere = 'data:'

/** Browsers block port 1 (https://fetch.spec.whatwg.org/#port-blocking). WebKit then fires `error` without `close`. */
const closedPort = 'wss://localhost:1'

/**
 * Makes requests by code fail, as with an ad blocker or without a network, which vendors' code has to handle anyway.
 *
 * @param drops returns true if the request to an address is to fail
 * @returns the patches
 */
export const dropRequests = (drops: (kind: Held['kind'], address: unknown) => boolean): Patch[] => [
  createPatch(window, 'fetch', (go, [input, init]: readonly (Partial<Request> | undefined)[]) =>
    // An aborted request sends nothing, and rejects with its own reason.
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
