import { hubspot } from '../../../../src/services/hubspot.ts'
import { contract } from '../../support/contract.ts'

const consent = (all: boolean) =>
  `_hsp.push(["setHubSpotConsent", { analytics: ${all}, advertisement: ${all}, functionality: ${all} }])`

export default contract({
  service: hubspot({ id: '123', region: 'eu1' }),
  undecided: ['disableHubSpotCookieBanner = true', consent(false)],
  granted: [consent(true), 'load https://js-eu1.hs-scripts.com/123.js id="hs-script-loader"'],
  withdrawn: [
    '_hsp.push(["revokeCookieConsent"])',
    consent(false),
    '_hsq.push(["revokeCookieConsent"])',
  ],
  again: [consent(true)],
  stores: ['hubspotutk', '__hstc', '__hssc', '__hssrc', 'messagesUtk'],
})
