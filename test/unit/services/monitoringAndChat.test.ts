import { describe, expect, test, vi } from 'vitest'
import type { Service } from '../../../src/vendor/service.ts'
import { adobeExperience } from '../../../src/services/adobeExperience.ts'
import { datadogRum } from '../../../src/services/datadogRum.ts'
import { hubspot } from '../../../src/services/hubspot.ts'
import { intercom } from '../../../src/services/intercom.ts'
import { newRelic } from '../../../src/services/newRelic.ts'
import { sentry } from '../../../src/services/sentry.ts'
import { tawk } from '../../../src/services/tawk.ts'
import { recorder } from '../support/recorder.ts'

const start = (service: Service) => {
  const { page, take } = recorder()
  void service.start?.(page)
  return { page, lines: take() }
}

describe('by default', () => {
  test.each([
    [
      datadogRum({ applicationId: 'app', clientToken: 'pub1' }),
      'load https://www.datadoghq-browser-agent.com/us1/v7/datadog-rum.js',
    ],
    [hubspot({ id: '123' }), 'load https://js.hs-scripts.com/123.js id="hs-script-loader"'],
    [
      tawk({ propertyId: '565ebcb9' }),
      'load https://embed.tawk.to/565ebcb9/default charset="UTF-8" crossorigin="*"',
    ],
    [
      intercom({ id: 'abc' }),
      'intercomSettings = { api_base: "https://api-iam.intercom.io", app_id: "abc" }',
    ],
  ])('%#: the vendor’s default place', (service, line) => {
    expect(start(service).lines).toContain(line)
  })

  test('New Relic sends to the United States', () => {
    const { page } = start(newRelic({ accountId: '1', applicationId: '2', licenseKey: '3' }))
    expect(page.global['NREUM']).toMatchObject({ info: { beacon: 'bam.nr-data.net' } })
  })

  test('Adobe gets no event, and uses its own host', () => {
    const { lines } = start(
      adobeExperience({ version: '2.30.0', datastreamId: 'stream', orgId: 'ABC@AdobeOrg' }),
    )
    expect(lines.join()).not.toMatch(/sendEvent|edgeDomain/)
  })
})

test.each([
  ['datadoghq.com', 'browser-intake-datadoghq.com'],
  ['datadoghq.eu', 'browser-intake-datadoghq.eu'],
  ['us5.datadoghq.com', 'browser-intake-us5-datadoghq.com'],
] as const)('Datadog’s site %s takes data at %s', (site, host) => {
  expect(datadogRum({ applicationId: 'app', clientToken: 'pub1', site }).hosts).toContain(host)
})

test('queues callbacks for Datadog’s script', () => {
  const { page } = start(datadogRum({ applicationId: 'app', clientToken: 'pub1' }))
  const { q, onReady } = page.global['DD_RUM'] as {
    q: unknown[]
    onReady: (callback: unknown) => void
  }
  const callback = () => undefined
  onReady(callback)
  expect(q).toEqual([callback])
})

test('Sentry in the EU loads and sends there', () => {
  const service = sentry({ key: 'abc', region: 'de' })
  expect(service.hosts).toEqual([
    'js-de.sentry-cdn.com',
    '*.ingest.de.sentry.io',
    'browser.sentry-cdn.com',
  ])
  expect(start(service).lines).toEqual([
    'load https://js-de.sentry-cdn.com/abc.min.js crossorigin="anonymous"',
  ])
})

test('Sentry’s loader starts the SDK with the site’s settings', () => {
  const { page } = start(sentry({ key: 'abc', config: { release: '1' } }))
  const init = vi.fn()
  page.global['Sentry'] = { init }
  ;(page.global['sentryOnLoad'] as () => void)()
  expect(init).toHaveBeenCalledExactlyOnceWith({ release: '1' })
})

test('preserves calls made to Adobe’s library before', () => {
  const { page } = recorder()
  const own = vi.fn(() => Promise.resolve())
  page.global['alloy'] = own
  void adobeExperience({ version: '2', datastreamId: 'stream', orgId: 'ABC@AdobeOrg' }).start?.(
    page,
  )
  expect(own).toHaveBeenCalledTimes(2)
  expect(page.global).not.toHaveProperty('__alloyNS')
})
