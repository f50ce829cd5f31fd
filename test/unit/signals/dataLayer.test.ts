import { expect, test } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { forgetPage } from '../support/forgetPage.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { runSignals } from '../../../src/runner/runSignals.ts'
import { custom } from '../../../src/services/custom.ts'
import { dataLayer } from '../../../src/signals/dataLayer.ts'
import { googleConsentMode } from '../../../src/signals/googleConsentMode.ts'
import { consentMode } from '../support/consentMode.ts'
import { recorder } from '../support/recorder.ts'
import { signalRun } from '../support/signalRun.ts'

const line = (analytics: boolean, marketing: boolean) =>
  `dataLayer.push({ event: "consent_update", consent: { essential: true, analytics: ${analytics}, marketing: ${marketing} } })`

test('is silent while undecided, then pushes one event for each decision', () => {
  const { take, choose, withdraw } = signalRun(dataLayer())
  expect(take()).toEqual([])
  choose('analytics')
  expect(take()).toEqual([line(true, false)])
  choose('marketing')
  expect(take()).toEqual([line(false, true)])
  withdraw()
  expect(take()).toEqual([line(false, false)])
})

test('pushes a stored choice at the start, a denial too', () => {
  expect(signalRun(dataLayer(), { stored: ['marketing'] }).take()).toEqual([line(false, true)])
  expect(signalRun(dataLayer(), { stored: [] }).take()).toEqual([line(false, false)])
})

test('lists services under the names that the site gives, after existing entries', () => {
  const stats = custom({ id: 'stats', name: 'Stats' })
  const { page } = signalRun(dataLayer({ event: 'chosen', name: 'choices' }), {
    stored: ['analytics'],
    categories: { essential: { required: true }, analytics: { services: [stats] }, marketing: {} },
    global: { dataLayer: [{ event: 'gtm.js' }] },
  })
  expect(page.global['dataLayer']).toEqual([
    { event: 'gtm.js' },
    {
      event: 'chosen',
      choices: { essential: true, analytics: true, stats: true, marketing: false },
    },
  ])
})

test('pushed entries don’t change with the next decision', () => {
  const { page, choose, withdraw } = signalRun(dataLayer())
  choose('analytics')
  const [first] = page.global['dataLayer'] as { consent: Record<string, boolean> }[]
  withdraw()
  expect(first?.consent['analytics']).toBe(true)
})

test.each([
  ['first', [dataLayer(), googleConsentMode()]],
  ['last', [googleConsentMode(), dataLayer()]],
])('is pushed after Google Consent Mode, even if it is %s', (_, signals) => {
  const consent = createConsent({
    categories: { essential: { required: true }, analytics: {}, marketing: {} },
    storage: memoryStorage(),
  })
  consent.save({ analytics: true, marketing: false })
  const { page, take } = recorder()
  runSignals(consent, signals, page)
  forgetPage()
  expect(take()).toEqual([consentMode('default', 'analytics_storage'), line(true, false)])
  consent.reject()
  expect(take()).toEqual([consentMode('update'), line(false, false)])
})
