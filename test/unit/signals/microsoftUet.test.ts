import { afterEach, expect, test } from 'vitest'
import type { Categories } from '../../../src/catalog/catalog.ts'
import type { Consent } from '../../../src/consent/consent.ts'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { forgetPage } from '../support/forgetPage.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { runSignals } from '../../../src/runner/runSignals.ts'
import { microsoftUet, type MicrosoftUetSignalOptions } from '../../../src/signals/microsoftUet.ts'
import { recorder } from '../support/recorder.ts'

afterEach(() => forgetPage())

const setUp = (categories: Categories, options?: MicrosoftUetSignalOptions, text?: string) => {
  const consent: Consent = createConsent({
    categories: { essential: { required: true }, ...categories },
    storage: memoryStorage(text),
  })
  const { page, take, install } = recorder()
  runSignals(consent, [microsoftUet(options)], page)
  return { consent, take, install }
}
const queued = (step: 'default' | 'update', state: 'granted' | 'denied') => [
  'uetq.push("consent")',
  `uetq.push("${step}")`,
  `uetq.push({ ad_storage: "${state}" })`,
]

test('sends a default before the tag, then one update for each decision, to the tag’s own object once it exists', () => {
  const { consent, take, install } = setUp({ marketing: {} })
  expect(take()).toEqual(queued('default', 'denied'))
  consent.accept()
  expect(take()).toEqual(queued('update', 'granted'))
  install((record) => ({ uetq: { push: record('uetq.push') } }))
  consent.withdraw()
  expect(take()).toEqual(['uetq.push("consent", "update", { ad_storage: "denied" })'])
})

test('follows the site’s mapping', () => {
  const { consent, take } = setUp({ ads: {}, marketing: {} }, { grantedBy: 'ads' })
  expect(take()).toEqual(queued('default', 'denied'))
  consent.save({ marketing: true })
  expect(take()).toEqual(queued('update', 'denied'))
  consent.save({ ads: true })
  expect(take()).toEqual(queued('update', 'granted'))
})

test('sets the default to a returning visitor’s choice', () => {
  const { take } = setUp(
    { marketing: {} },
    {},
    `1.0.${Math.floor(Date.now() / 1000)}.banner.abc.marketing`,
  )
  expect(take()).toEqual(queued('default', 'granted'))
})
