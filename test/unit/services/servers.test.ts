import { expect, test } from 'vitest'
import { fathom } from '../../../src/services/fathom.ts'
import { matomo, type MatomoOptions } from '../../../src/services/matomo.ts'
import { plausible } from '../../../src/services/plausible.ts'
import { simpleAnalytics } from '../../../src/services/simpleAnalytics.ts'
import { snowplow } from '../../../src/services/snowplow.ts'
import { umami } from '../../../src/services/umami.ts'
import { cookieOf } from '../../../src/vendor/cookie.ts'
import type { Service } from '../../../src/vendor/service.ts'
import { recorder } from '../support/recorder.ts'

/** The whole of a start. */
const started = (service: Service) => {
  const { page, take } = recorder()
  void service.start?.(page)
  return take()
}

test('Matomo on its own server, with and without a folder', () => {
  const own = matomo({ url: 'https://stats.example.org', siteId: '7' })
  expect(own.hosts).toEqual(['stats.example.org'])
  expect(own).toMatchObject({ provider: 'stats.example.org' })
  expect(own).not.toHaveProperty('policyUrl')
  expect(started(own)).toEqual([
    '_paq.push(["trackPageView"])',
    '_paq.push(["enableLinkTracking"])',
    '_paq.push(["setTrackerUrl", "https://stats.example.org/matomo.php"])',
    '_paq.push(["setSiteId", "7"])',
    'load https://stats.example.org/matomo.js',
  ])
  for (const url of ['https://example.org/matomo', 'https://example.org/matomo/']) {
    const inFolder = matomo({ url, siteId: 7 })
    expect(inFolder.hosts).toEqual(['example.org/matomo/'])
    expect(started(inFolder).at(-1)).toBe('load https://example.org/matomo/matomo.js')
  }
})

test('Matomo Cloud lists its cloud and the script’s host', () => {
  expect(matomo({ cloud: 'example.matomo.cloud', siteId: 1 }).hosts).toEqual([
    'cdn.matomo.cloud/example.matomo.cloud/',
    'example.matomo.cloud',
  ])
})

test('Matomo loads at once in mode cookies, and gets no consent call in mode none', () => {
  const site = (consent?: MatomoOptions['consent']) =>
    matomo({ url: 'https://stats.example.org', siteId: 1, ...(consent && { consent }) })
  expect(site()).toMatchObject({ live: true, startsDenied: false })
  expect(site('cookies')).toMatchObject({ live: true, startsDenied: true })
  expect(site('none')).toMatchObject({ startsDenied: false })
  expect(site('none')).not.toHaveProperty('live')
  expect(site('none')).not.toHaveProperty('signals')
  const { page, take } = recorder()
  for (const signal of site('cookies').signals ?? []) signal.begin({}, page, false)
  expect(take()).toEqual(['_paq.push(["requireCookieConsent"])'])
})

test('Plausible with the older script, and on its own server', () => {
  const older = plausible({ domain: 'example.org', script: 'script.hash.js' })
  expect(started(older)).toEqual([
    'load https://plausible.io/js/script.hash.js data-domain="example.org"',
  ])
  const own = plausible({ url: 'https://stats.example.org/', domain: 'example.org' })
  expect(own.hosts).toEqual(['stats.example.org'])
  expect(started(own)).toEqual([
    'load https://stats.example.org/js/script.js data-domain="example.org"',
  ])
  expect(started(plausible({ id: 'x' }))).toEqual([
    'plausible.o = {  }',
    'load https://plausible.io/js/pa-x.js',
  ])
})

test('Plausible queues events before its script loads', () => {
  const { page, take } = recorder()
  void plausible({ id: 'x' }).start?.(page)
  take()
  ;(page.global['plausible'] as (...command: unknown[]) => void)('Signup')
  expect(take()).toEqual(['plausible("Signup")'])
})

test('Umami on its own server', () => {
  const own = umami({ id: '1', url: 'https://example.org/umami' })
  expect(own.hosts).toEqual(['example.org/umami/'])
  expect(own).toMatchObject({ provider: 'example.org' })
  expect(started(own)).toEqual(['load https://example.org/umami/script.js data-website-id="1"'])
})

test('Fathom in the EU', () => {
  const eu = fathom({ id: 'A', eu: true })
  expect(eu.hosts).toEqual(['cdn-eu.usefathom.com'])
  expect(started(eu)).toEqual(['load https://cdn-eu.usefathom.com/script.js data-site="A"'])
})

test('Simple Analytics without settings', () => {
  expect(started(simpleAnalytics())).toEqual([
    'load https://scripts.simpleanalyticscdn.com/latest.js',
  ])
})

test('Snowplow stores its state where configured', () => {
  const site = { script: 'https://example.org/sp.js', collector: 'https://c.example', appId: 'a' }
  const placesOf = (config?: Readonly<Record<string, unknown>>) =>
    (snowplow({ ...site, ...(config && { config }) }).cookies ?? [])
      .map(cookieOf)
      .filter(({ name }) => name.startsWith('_sp_'))
      .map(({ storage }) => storage)
  expect(placesOf()).toEqual([undefined, undefined])
  expect(placesOf({ stateStorageStrategy: 'localStorage' })).toEqual(['local', 'local'])
})
