// @vitest-environment node
import { expect, test } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { policyOf } from '../../../src/consent/policyOf.ts'
import { cookieStorage } from '../../../src/persist/cookieStorage.ts'
import { regions } from '../../../src/policy/regions.ts'
import { start } from '../../../src/start.ts'
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

test('`start` denies on a server what a policy allows, as no visitor is known there', () => {
  const policy = policyOf({ region: 'US-CA', regions })
  const options = { categories: { ...categories, ads: { sale: true } }, policy }
  expect(createConsent(options).allows('ads')).toBe(true)
  expect(start(options).allows('ads')).toBe(false)
  expect(start(options).$choices.get()).toEqual(start(options).$choices.init)
})
