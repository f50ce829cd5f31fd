import { afterEach, expect, test } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { historyOf } from '../../../src/consent/history.ts'
import { forgetPage } from '../support/forgetPage.ts'
import { custom } from '../../../src/services/custom.ts'
import { sweep } from '../../../src/sweep/sweep.ts'
import { moveTo } from '../support/location.ts'
import { settled } from '../support/settled.ts'

afterEach(() => forgetPage())

const setUp = () => {
  const consent = createConsent({
    categories: {
      essential: { required: true },
      analytics: {},
      media: { services: [custom({ id: 'youtube', name: 'YouTube' })] },
    },
  })
  historyOf(consent.name).loadedOnce.add('youtube')
  return consent
}

test('stays allowed on decisions about other ids', () => {
  const consent = setUp()
  consent.save({ analytics: true })
  expect([...consent.loadedOnce]).toEqual(['youtube'])
  expect(consent.allows('youtube')).toBe(false)
})

test.each([
  ['reject()', (consent: ReturnType<typeof setUp>) => consent.reject()],
  ['withdraw()', (consent: ReturnType<typeof setUp>) => consent.withdraw()],
  ['a no to its category', (consent: ReturnType<typeof setUp>) => consent.withdraw('media')],
  ['a no to itself', (consent: ReturnType<typeof setUp>) => consent.withdraw('youtube')],
  ['a yes to itself', (consent: ReturnType<typeof setUp>) => consent.save({ youtube: true })],
])('ends with %s', (_, decide) => {
  const consent = setUp()
  consent.save({ analytics: true })
  decide(consent)
  expect([...consent.loadedOnce]).toEqual([])
})

test('needs no reload until a denial', async () => {
  const reload = moveTo('https://example.org/')
  const consent = setUp()
  historyOf(consent.name).ran.add('youtube')
  sweep(consent)
  consent.save({ analytics: true })
  await settled()
  expect(reload).not.toHaveBeenCalled()
  consent.withdraw('youtube')
  await settled()
  expect(reload).toHaveBeenCalledOnce()
})
