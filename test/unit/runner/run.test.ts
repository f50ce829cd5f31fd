import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Categories } from '../../../src/catalog/catalog.ts'
import type { Signal } from '../../../src/vendor/signal.ts'
import type { Consent } from '../../../src/consent/consent.ts'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { historyOf } from '../../../src/consent/history.ts'
import { forgetPage } from '../support/forgetPage.ts'
import { runServices } from '../../../src/runner/runServices.ts'
import { runSignals } from '../../../src/runner/runSignals.ts'
import { custom } from '../../../src/services/custom.ts'
import { googleAnalytics } from '../../../src/services/googleAnalytics.ts'
import { googleTagManager } from '../../../src/services/googleTagManager.ts'
import { googleConsentMode } from '../../../src/signals/googleConsentMode.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { aPage } from '../support/aPage.ts'

afterEach(() => {
  forgetPage()
  vi.restoreAllMocks()
})

const setUp = (categories: Categories, own: Signal[] = [], text?: string) => {
  const consent: Consent = createConsent({
    categories: { essential: { required: true }, ...categories },
    storage: memoryStorage(text),
  })
  const page = aPage()
  const { ran } = historyOf(consent.name)
  const stops = [runSignals(consent, own, page), runServices(consent, page)]
  return { consent, page, ran, stop: () => stops.forEach((stop) => stop()) }
}
const state = (granted: string[]) => ({
  ...Object.fromEntries(
    [
      'ad_storage',
      'ad_user_data',
      'ad_personalization',
      'analytics_storage',
      'functionality_storage',
      'personalization_storage',
    ].map((signal) => [signal, granted.includes(signal) ? 'granted' : 'denied']),
  ),
  security_storage: 'granted',
})
const nothing = state([])
const time = expect.any(Date) as Date
const tag = 'https://www.googletagmanager.com/gtag/js?id=G-1'

describe('Google Analytics', () => {
  test('basic: sends the default, then all of a yes, a denial and a second yes', () => {
    const { consent, page } = setUp({
      analytics: { services: [googleAnalytics({ id: 'G-1' })] },
      forms: {},
    })
    expect(page.commands()).toEqual([['consent', 'default', nothing]])
    expect(page.loaded).toEqual([])
    consent.accept()
    consent.reject()
    expect(page.global['ga-disable-G-1']).toBe(true)
    consent.save({ analytics: true })
    expect(page.global['ga-disable-G-1']).toBe(false)
    expect(page.commands()).toEqual([
      ['consent', 'default', nothing],
      ['consent', 'update', state(['analytics_storage', 'functionality_storage'])],
      ['js', time],
      ['config', 'G-1', {}],
      ['consent', 'update', nothing],
      ['consent', 'update', state(['analytics_storage'])],
    ])
    expect(page.loaded).toEqual([tag])
  })

  test('advanced: loads at once under denied signals, and is never disabled', () => {
    const { consent, page } = setUp({
      analytics: {
        services: [googleAnalytics({ id: 'G-1', mode: 'advanced', config: { debug: 1 } })],
      },
    })
    expect(page.commands()).toEqual([
      ['consent', 'default', nothing],
      ['js', time],
      ['config', 'G-1', { debug: 1 }],
    ])
    expect(page.loaded).toEqual([tag])
    consent.accept()
    consent.withdraw()
    expect(page.global['ga-disable-G-1']).toBe(false)
    expect(page.commands().slice(3)).toEqual([
      ['consent', 'update', state(['analytics_storage'])],
      ['consent', 'update', nothing],
    ])
  })

  test('sets the default to a returning visitor’s choice', () => {
    const text = `1.0.${String(Math.floor(Date.now() / 1000))}.banner.abc.analytics`
    const { page } = setUp({ analytics: { services: [googleAnalytics({ id: 'G-1' })] } }, [], text)
    expect(page.commands()[0]).toEqual(['consent', 'default', state(['analytics_storage'])])
    expect(page.commands().filter(([, kind]) => kind === 'update')).toEqual([])
  })

  test('follows its own exception in any category', () => {
    const { consent, page } = setUp({
      analytics: {},
      numbers: { services: [googleAnalytics({ id: 'G-1' })] },
    })
    consent.save({ analytics: true, numbers: true, googleAnalytics: false })
    expect(page.commands().at(-1)).toEqual(['consent', 'update', nothing])
    expect(page.loaded).toEqual([])
  })

  test('queues Arguments objects, which Google’s tag recognizes as commands', () => {
    const { page } = setUp({ analytics: { services: [googleAnalytics({ id: 'G-1' })] } })
    const [first] = page.global['dataLayer'] as unknown[]
    expect(Object.prototype.toString.call(first)).toBe('[object Arguments]')
  })

  test('uses an existing dataLayer and gtag', () => {
    const gtag = vi.fn()
    const page = aPage()
    page.global['gtag'] = gtag
    googleConsentMode().begin({}, page, false)
    expect(gtag).toHaveBeenCalledExactlyOnceWith('consent', 'default', nothing)
  })
})

describe('Google Tag Manager', () => {
  test.each(['basic', 'advanced'] as const)('%s', (mode) => {
    const { consent, page } = setUp({
      analytics: { services: [googleTagManager({ id: 'GTM-1', mode })] },
    })
    expect(page.loaded).toHaveLength(mode === 'basic' ? 0 : 1)
    consent.accept()
    expect(page.loaded).toEqual(['https://www.googletagmanager.com/gtm.js?id=GTM-1'])
    expect(page.commands()[0]?.[1]).toBe('default')
    expect(page.commands()).toContainEqual([
      { 'gtm.start': expect.any(Number) as number, event: 'gtm.js' },
    ])
  })
})

describe('Consent Mode', () => {
  test('is set up once for any number of services, and the site’s own signal wins', () => {
    const services = [googleAnalytics({ id: 'G-1' }), googleTagManager({ id: 'GTM-1' })]
    const own = googleConsentMode({ ad_storage: 'marketing' })
    const { consent, page } = setUp({ analytics: { services }, marketing: {} }, [own])
    consent.save({ marketing: true })
    expect(page.commands().filter(([kind]) => kind === 'consent')).toEqual([
      ['consent', 'default', nothing],
      ['consent', 'update', state(['ad_storage'])],
    ])
  })

  test('grants no ad signal that the site hasn’t mapped', () => {
    const { consent, page } = setUp({ analytics: {}, forms: {}, marketing: {} }, [
      googleConsentMode(),
    ])
    consent.accept()
    expect(page.commands().at(-1)).toEqual([
      'consent',
      'update',
      state(['analytics_storage', 'functionality_storage']),
    ])
  })

  test('sends one update for each decision', () => {
    const { consent, page } = setUp({ analytics: {} }, [googleConsentMode()])
    for (const granted of [true, false, true, false]) consent.save({ analytics: granted })
    expect(page.commands().map((command) => command[1])).toEqual([
      'default',
      'update',
      'update',
      'update',
      'update',
    ])
  })

  test('throws on an unknown category', () => {
    const own = googleConsentMode({ ad_storage: 'marketting' })
    expect(() => setUp({ marketing: {} }, [own])).toThrow(
      expect.objectContaining({ code: 'unknown-id' }) as Error,
    )
  })
})

describe('services', () => {
  const recorded = (extra: object = {}) => {
    const calls: string[] = []
    const service = custom({
      id: 'stats',
      name: 'Stats',
      start: () => void calls.push('start'),
      stop: () => void calls.push('stop'),
      resume: () => void calls.push('resume'),
      ...extra,
    })
    return { calls, service }
  }

  test('start once, stop, resume', () => {
    const { calls, service } = recorded()
    const { consent, ran } = setUp({ analytics: { services: [service] } })
    consent.reject()
    expect(calls).toEqual([])
    for (const granted of [true, true, false, false, true, false])
      consent.save({ analytics: granted })
    expect(calls).toEqual(['start', 'stop', 'resume', 'stop'])
    expect([...ran]).toEqual(['stats'])
  })

  test('receive a denial again when their script has loaded, and only then', async () => {
    let come = () => {}
    const script = new Promise<void>((resolve) => (come = resolve))
    const { calls, service } = recorded({ start: () => script })
    const { consent } = setUp({ analytics: { services: [service] } })
    consent.accept()
    consent.withdraw()
    expect(calls).toEqual(['stop'])
    come()
    await new Promise((resolve) => setTimeout(resolve))
    expect(calls).toEqual(['stop', 'stop'])
    consent.accept()
    consent.withdraw()
    expect(calls).toEqual(['stop', 'stop', 'resume', 'stop'])
  })

  test('receive no second denial when allowed again', async () => {
    const { calls, service } = recorded({ start: () => Promise.resolve() })
    const { consent } = setUp({ analytics: { services: [service] } })
    consent.accept()
    consent.withdraw()
    consent.accept()
    await new Promise((resolve) => setTimeout(resolve))
    expect(calls).toEqual(['stop', 'resume'])
  })

  test('receive a denial again even after stop, and a yes while the consent is followed', async () => {
    let come = () => {}
    const script = new Promise<void>((resolve) => (come = resolve))
    const { calls, service } = recorded({ start: () => script })
    const { consent, page, stop } = setUp({ analytics: { services: [service] } })
    stop()
    const end = runServices(consent, page)
    consent.accept()
    consent.withdraw()
    end()
    come()
    await new Promise((resolve) => setTimeout(resolve))
    expect(calls).toEqual(['stop', 'stop'])
    runServices(consent, page)
    consent.accept()
    expect(calls).toEqual(['stop', 'stop', 'resume'])
  })

  test('are stopped when the gate has run their script', () => {
    const calls: string[] = []
    const service = custom({ id: 'stats', name: 'Stats', stop: () => void calls.push('stop') })
    const { consent, ran } = setUp({ analytics: { services: [service] } })
    consent.accept()
    ran.add('stats')
    consent.withdraw()
    expect(calls).toEqual(['stop'])
  })

  test('stop no other service when they fail', () => {
    const error = vi.spyOn(console, 'error').mockReturnValue()
    const { calls, service } = recorded()
    const failing = custom({
      id: 'failing',
      name: 'Failing',
      start: () => {
        throw new Error('on purpose')
      },
    })
    const { consent } = setUp({ analytics: { services: [failing, service] } })
    consent.accept()
    expect(calls).toEqual(['start'])
    expect(error).toHaveBeenCalledOnce()
  })

  test('ignore decisions after stop', () => {
    const { calls, service } = recorded()
    const { consent, stop } = setUp({ analytics: { services: [service] } })
    stop()
    consent.accept()
    expect(calls).toEqual([])
  })
})
