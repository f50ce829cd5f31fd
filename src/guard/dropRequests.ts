import { createPatch, type Patch } from './createPatch.ts'
import type { Held } from './held.ts'

/** An address that fails like a network error in every browser, without a request. */
const nowhere = 'data:'

/** Browsers block port 1 (https://fetch.spec.whatwg.org/#port-blocking). WebKit then fires `error` without `close`. */
const closedPort = 'wss://localhost:1'

/**
 * Makes requests by code fail, as if offline or blocked by an ad blocker.
 *
 * Vendors' code has to handle such failures anyway.
 *
 * @param drops returns true if the request to an address is to fail
 * @returns the patches
 */
export const dropRequests = (drops: (kind: Held['kind'], address: unknown) => boolean): Patch[] => {
  const fetching = (name: string, failed: () => unknown) =>
    createPatch(window, name, (go, [input, init]: readonly (Partial<Request> | undefined)[]) =>
      // An aborted request sends nothing, and rejects with its own reason.
      !(init?.signal ?? input?.signal)?.aborted && drops('fetch', input?.url ?? input)
        ? failed()
        : go(),
    )
  return [
    fetching('fetch', () => Promise.reject(new TypeError('Failed to fetch'))),
    fetching('fetchLater', () => ({ activated: false })),
    createPatch(XMLHttpRequest.prototype, 'open', (go, [method, address, ...rest]) =>
      drops('xhr', address) ? go([method, nowhere, ...rest]) : go(),
    ),
    createPatch(
      Navigator.prototype,
      'sendBeacon',
      (go, [address]) => drops('beacon', address) || go(),
    ),
    // A form that code submits into a frame is a beacon. Any other form opens a page, which the visitor sees.
    createPatch(
      HTMLFormElement.prototype,
      'submit',
      (go, _, { target, action }: HTMLFormElement) =>
        (target in window && drops('beacon', action)) || go(),
    ),
    createPatch(window, 'WebSocket', (go, [address]) =>
      drops('websocket', address) ? go([closedPort]) : go(),
    ),
    createPatch(window, 'EventSource', (go, [address]) =>
      drops('eventsource', address) ? go([`${nowhere},`]) : go(),
    ),
  ]
}
