import { adobeExperience } from '../../../../src/services/adobeExperience.ts'
import { contract } from '../../support/contract.ts'

const consent = (general: string) =>
  `{ consent: [{ standard: "Adobe", version: "1.0", value: { general: "${general}" } }] }`

export default contract({
  service: adobeExperience({
    version: '2.30.0',
    datastreamId: 'stream',
    orgId: 'ABC123@AdobeOrg',
    edgeDomain: 'data.site.example',
    event: { renderDecisions: true },
  }),
  granted: [
    '__alloyNS.push("alloy")',
    'alloy.push([function, function, ["configure", { edgeDomain: "data.site.example", datastreamId: "stream", orgId: "ABC123@AdobeOrg", defaultConsent: "pending" }]])',
    `alloy.push([function, function, ["setConsent", ${consent('in')}]])`,
    'alloy.push([function, function, ["sendEvent", { renderDecisions: true }]])',
    'load https://cdn1.adoberesources.net/alloy/2.30.0/alloy.min.js',
  ],
  standIn: (record) => ({ alloy: record('alloy') }),
  withdrawn: [`alloy("setConsent", ${consent('out')})`],
  again: [`alloy("setConsent", ${consent('in')})`],
  early: [
    `alloy.push([function, function, ["setConsent", ${consent('out')}]])`,
    `alloy("setConsent", ${consent('out')})`,
  ],
  stores: [
    'kndctr_ABC123_AdobeOrg_identity',
    'kndctr_ABC123_AdobeOrg_consent',
    'kndctr_ABC123_AdobeOrg_cluster',
    'AMCV_ABC123%40AdobeOrg',
    'com.adobe.alloy.ABC123_AdobeOrg.consentHashes.Adobe.1.0',
    'kndctr_ABC123_AdobeOrg_consent_check',
    'kndctr_ABC123_AdobeOrg_personalization',
    's_ecid',
    'mbox',
    'mboxEdgeCluster',
  ],
})
