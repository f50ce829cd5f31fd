// @vitest-environment node
import { expect, test } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { cookieStorage } from '../../../src/persist/cookieStorage.ts'
import { categories } from '../support/categories.ts'

test('runs without a document', () => {
  expect('document' in globalThis).toBe(false)
})

test('denies everything on a server, and keeps requests apart', () => {
  const [one, other] = [1, 2].map(() => createConsent({ categories, storage: cookieStorage() }))
  expect(one?.$choices.get()).toMatchObject({ essential: true, analytics: false })
  one?.accept()
  expect(one?.allows('analytics')).toBe(true)
  expect(other?.allows('analytics')).toBe(false)
})
