import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { historyOf } from '../../../src/consent/history.ts'
import { forgetPage } from '../support/forgetPage.ts'
import { custom } from '../../../src/services/custom.ts'
import { googleAnalytics } from '../../../src/services/googleAnalytics.ts'
import { googleTagManager } from '../../../src/services/googleTagManager.ts'
import { sweep, type Reload } from '../../../src/sweep/sweep.ts'
import { moveTo } from '../support/location.ts'
import { settled } from '../support/settled.ts'

let reloaded: ReturnType<typeof moveTo>
beforeEach(() => {
  reloaded = moveTo('https://example.org/')
})
afterEach(() => forgetPage())

const setUp = (ran: string[], reload?: Reload) => {
  const consent = createConsent({
    categories: {
      essential: { required: true },
      analytics: {
        services: [googleAnalytics({ id: 'G-1' }), custom({ id: 'stats', name: 'Stats' })],
      },
      marketing: { services: [googleTagManager({ id: 'GTM-1' })] },
      forms: {},
    },
  })
  for (const id of ran) historyOf(consent.name).ran.add(id)
  sweep(consent, reload)
  return consent
}

describe('a withdrawal', () => {
  test.each([
    ['of what never ran needs no reload', [], 0],
    ['of a service that is switched off live needs none', ['googleAnalytics'], 0],
    ['of a container, whose tags nobody can stop, needs one', ['googleTagManager'], 1],
    ['of a service without an off switch needs one', ['stats'], 1],
    ['of a category whose scripts have run needs one', ['forms'], 1],
    ['of two such needs one', ['stats', 'forms'], 1],
    ['leaves alone what is required', ['essential'], 0],
  ])('%s', async (_, ran, times) => {
    const consent = setUp(ran)
    consent.accept()
    await settled()
    expect(reloaded).not.toHaveBeenCalled()
    consent.withdraw()
    await settled()
    expect(reloaded).toHaveBeenCalledTimes(times)
  })

  test('of one service reloads for that one only', async () => {
    const consent = setUp(['stats', 'googleTagManager'])
    consent.accept()
    consent.save({ forms: false })
    await settled()
    expect(reloaded).not.toHaveBeenCalled()
    consent.withdraw('stats')
    await settled()
    expect(reloaded).toHaveBeenCalledOnce()
  })

  test('doesn’t reload a site that has switched it off', async () => {
    const consent = setUp(['stats'], 'never')
    consent.accept()
    consent.withdraw()
    await settled()
    expect(reloaded).not.toHaveBeenCalled()
  })

  test('always reloads a site that wants it, except on a first denial', async () => {
    const consent = setUp([], 'always')
    consent.reject()
    consent.accept()
    await settled()
    expect(reloaded).not.toHaveBeenCalled()
    consent.withdraw('forms')
    await settled()
    expect(reloaded).toHaveBeenCalledOnce()
  })
})
