import { tiktokPixel } from '../../../../src/services/tiktokPixel.ts'
import { contract } from '../../support/contract.ts'

const methods = [
  'page',
  'track',
  'identify',
  'instances',
  'debug',
  'on',
  'off',
  'once',
  'ready',
  'alias',
  'group',
  'enableCookie',
  'disableCookie',
  'holdConsent',
  'revokeConsent',
  'grantConsent',
]

export default contract({
  service: tiktokPixel({ id: 'C1' }),
  undecided: [
    'TiktokAnalyticsObject = "ttq"',
    'ttq.push(["holdConsent"])',
    `ttq.methods = [${methods.map((name) => `"${name}"`).join(', ')}]`,
  ],
  granted: [
    'ttq.push(["grantConsent"])',
    'ttq.push(["page"])',
    'ttq._i = { C1: [] }',
    'ttq._t = { C1: 0 }',
    'ttq._o = { C1: {  } }',
    'load https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C1&lib=ttq',
  ],
  standIn: (record) => ({
    ttq: { grantConsent: record('ttq.grantConsent'), revokeConsent: record('ttq.revokeConsent') },
  }),
  withdrawn: ['ttq.revokeConsent()'],
  again: ['ttq.grantConsent()'],
  stores: ['_ttp', '_tt_enable_cookie', 'ttcsid', 'ttcsid_C1', 'tt_sessionId'],
})
