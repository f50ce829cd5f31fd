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
  service: tiktokPixel({ id: 'ABC123' }),
  undecided: [
    'TiktokAnalyticsObject = "ttq"',
    'ttq.push(["holdConsent"])',
    `ttq.methods = [${methods.map((name) => `"${name}"`).join(', ')}]`,
  ],
  granted: [
    'ttq.push(["grantConsent"])',
    'ttq.push(["page"])',
    'ttq._i = { ABC123: [] }',
    'ttq._t = { ABC123: 0 }',
    'ttq._o = { ABC123: {  } }',
    'load https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=ABC123&lib=ttq',
  ],
  standIn: (record) => ({
    ttq: { grantConsent: record('ttq.grantConsent'), revokeConsent: record('ttq.revokeConsent') },
  }),
  withdrawn: ['ttq.revokeConsent()'],
  again: ['ttq.grantConsent()'],
  denied: ['ttq.push(["revokeConsent"])'],
  early: ['ttq.push(["revokeConsent"])'],
  stores: [
    '_ttp',
    '_tt_enable_cookie',
    'ttcsid',
    'ttcsid_ABC123',
    'tt_sessionId',
    'ttclid',
    'tt_pixel_session_index',
    'tt_appInfo',
  ],
})
