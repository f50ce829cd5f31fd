import { hubspot } from '../../../../src/services/hubspot.ts'
import { contract } from '../../support/contract.ts'

const consent = (all: boolean) =>
  `_hsp.push(["setHubSpotConsent", { analytics: ${all}, advertisement: ${all}, functionality: ${all} }])`

const withdrawn = [
  '_hsp.push(["revokeCookieConsent"])',
  consent(false),
  '_hsq.push(["revokeCookieConsent"])',
  '_hsq.push(["doNotTrack"])',
]

export default contract({
  service: hubspot({ id: '123', region: 'eu1' }),
  undecided: ['disableHubSpotCookieBanner = true', consent(false)],
  granted: [
    consent(true),
    '_hsq = []',
    'load https://js-eu1.hs-scripts.com/123.js id="hs-script-loader"',
  ],
  withdrawn,
  again: [consent(true), '_hsq.push(["doNotTrack", { track: true }])'],
  denied: [consent(false)],
  early: [...withdrawn, '_hsq.push(["doNotTrack"])'],
  stores: [
    'hubspotutk',
    '__hstc',
    '__hssc',
    '__hssrc',
    'messagesUtk',
    'hs-messages-is-open',
    'hs-messages-hide-welcome-message',
    '__hs_do_not_track',
    '__hs_opt_out',
    '__hs_cookie_cat_pref',
    '__hs_initial_opt_in',
    '__hs_gpc_banner_dismiss',
    '__hs_notify_banner_dismiss',
  ],
})
