import { snowplow } from '../../../../src/services/snowplow.ts'
import { contract } from '../../support/contract.ts'

const withdrawn = [
  'snowplow("enableAnonymousTracking", { options: { withServerAnonymisation: true }, stateStorageStrategy: "none" })',
  'snowplow("clearUserData")',
]

export default contract({
  service: snowplow({
    script: 'https://static.example.org/js/sp.js',
    collector: 'https://collector.example.org',
    appId: 'shop',
    config: { cookieSameSite: 'Lax' },
  }),
  granted: [
    'GlobalSnowplowNamespace.push("snowplow")',
    'snowplow("newTracker", "sp", "https://collector.example.org", { appId: "shop", cookieSameSite: "Lax" })',
    'snowplow("trackPageView")',
    'load https://static.example.org/js/sp.js',
  ],
  standIn: (record) => ({ snowplow: record('snowplow') }),
  withdrawn,
  again: [
    'snowplow("disableAnonymousTracking", { stateStorageStrategy: "cookieAndLocalStorage" })',
  ],
  early: [...withdrawn, ...withdrawn],
  stores: ['_sp_id.4209', '_sp_ses.4209', 'snowplowOutQueue_sp'],
})
