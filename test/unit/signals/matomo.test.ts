import { expect, test } from 'vitest'
import { matomo } from '../../../src/signals/matomo.ts'
import { signalRun } from '../support/signalRun.ts'

const inPlace = (record: (name: string) => () => void) => ({ _paq: { push: record('_paq.push') } })

test('requires consent before Matomo loads, and sends each decision once', () => {
  const { take, choose, withdraw, install } = signalRun(matomo())
  expect(take()).toEqual(['_paq.push(["requireConsent"])'])
  install(inPlace)
  choose('analytics')
  expect(take()).toEqual(['_paq.push(["setConsentGiven"])'])
  withdraw()
  expect(take()).toEqual(['_paq.push(["forgetConsentGiven"])', '_paq.push(["deleteCookies"])'])
  choose('analytics', 'marketing')
  expect(take()).toEqual(['_paq.push(["setConsentGiven"])'])
})

test('requires consent for cookies only, when configured so', () => {
  const { take, choose, withdraw, install } = signalRun(matomo({ consent: 'cookies' }))
  expect(take()).toEqual(['_paq.push(["requireCookieConsent"])'])
  install(inPlace)
  choose('analytics')
  expect(take()).toEqual(['_paq.push(["setCookieConsentGiven"])'])
  withdraw()
  expect(take()).toEqual([
    '_paq.push(["forgetCookieConsentGiven"])',
    '_paq.push(["deleteCookies"])',
  ])
})

test('replays a stored choice, and follows the site’s mapping', () => {
  const own = matomo({ grantedBy: 'marketing' })
  expect(signalRun(own, { stored: ['marketing'] }).take()).toEqual([
    '_paq.push(["requireConsent"])',
    '_paq.push(["setConsentGiven"])',
  ])
  expect(signalRun(own, { stored: ['analytics'] }).take()).toEqual([
    '_paq.push(["requireConsent"])',
  ])
})

test('leaves only the latest choice in a queue that still waits', () => {
  const site = [['trackPageView'], [() => {}], ['deleteCookies']]
  const { page, choose, withdraw } = signalRun(matomo(), { global: { _paq: [...site] } })
  const rest = () => (page.global['_paq'] as unknown[]).slice(site.length)
  choose('analytics')
  expect(rest()).toEqual([['requireConsent'], ['setConsentGiven']])
  withdraw()
  expect(rest()).toEqual([['requireConsent'], ['forgetConsentGiven'], ['deleteCookies']])
  choose('analytics')
  expect(rest()).toEqual([['requireConsent'], ['deleteCookies'], ['setConsentGiven']])
  expect((page.global['_paq'] as unknown[]).slice(0, site.length)).toEqual(site)
})
