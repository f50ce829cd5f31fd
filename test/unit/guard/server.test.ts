// @vitest-environment node
import { expect, test } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { guard } from '../../../src/guard/guard.ts'

test('does nothing on a server, twice', () => {
  const consent = createConsent({
    categories: { essential: { required: true }, analytics: { cookies: ['_x'] } },
  })
  const { fetch } = globalThis
  const stop = guard(consent)
  guard(consent)()
  expect(globalThis.fetch).toBe(fetch)
  stop()
})
