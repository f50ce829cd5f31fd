import type { Page } from '../vendor/page.ts'
import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Adobe Experience Platform needs. */
export interface AdobeExperienceOptions {
  /** The library's version, as Adobe's release notes name it: `2.30.0`. */
  readonly version: string
  /** The datastream's id. */
  readonly datastreamId: string
  /** The organization's id: `ABC123@AdobeOrg`. */
  readonly orgId: string
  /** The site's own subdomain that data is sent to. Default: Adobe's `edge.adobedc.net`. */
  readonly edgeDomain?: string | undefined
  /** Passed on to `alloy('configure', config)`. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
  /** The page's first event, for `alloy('sendEvent', event)`. Default: none, so the site sends all events itself. */
  readonly event?: Readonly<Record<string, unknown>> | undefined
}

type Alloy = ((...command: unknown[]) => Promise<unknown>) & Record<string, unknown>

/** Returns the page's `alloy`, and creates it if it is missing. Calls are queued until the library loads. */
const alloy = ({ global }: Page): Alloy => {
  if (!global['alloy']) {
    const names = (global['__alloyNS'] ??= []) as unknown[]
    names.push('alloy')
    const waiting: unknown[] = []
    const queue = (...command: unknown[]) =>
      new Promise((resolve, reject) => waiting.push([resolve, reject, command]))
    global['alloy'] = Object.assign(queue, { q: waiting })
  }
  return global['alloy'] as Alloy
}

const consent = (general: 'in' | 'out') => ({
  consent: [{ standard: 'Adobe', version: '1.0', value: { general } }],
})

/**
 * Adobe Experience Platform Web SDK (alloy), with its consent calls. The library itself stores denials, so each start
 * grants consent again. The preset loads the library from Adobe's CDN; if Adobe's tags load it, gate these tags
 * instead. A denial reloads the page.
 *
 * @param options `version`, `datastreamId` and `orgId`; optionally `edgeDomain`, `config` and `event`
 * @returns the service
 * @see https://experienceleague.adobe.com/en/docs/experience-platform/collection/js/install/library
 * @see https://experienceleague.adobe.com/en/docs/experience-platform/collection/js/commands/setconsent
 * @see https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk
 */
export const adobeExperience = ({
  version,
  datastreamId,
  orgId,
  edgeDomain,
  config = {},
  event,
}: AdobeExperienceOptions): Service<'adobeExperience'> => {
  requireOptions('adobeExperience', {
    ...{ version, datastreamId, orgId },
    ...(edgeDomain !== undefined && { edgeDomain }),
  })
  const org = orgId.replace('@', '_')
  return {
    id: 'adobeExperience',
    name: 'Adobe Experience Platform',
    provider: 'Adobe',
    purpose: 'Follows what you do here, to count visits and adapt content to you.',
    lang: 'en',
    policyUrl: 'https://www.adobe.com/privacy/policy.html',
    hosts: [
      'cdn1.adoberesources.net',
      'assets.adobedtm.com',
      '*.adobedc.net',
      '*.demdex.net',
      ...(edgeDomain ? [edgeDomain] : []),
    ],
    cookies: [
      {
        name: `kndctr_${org}_identity`,
        days: 395,
        purpose: 'Recognizes your browser when you come back.',
      },
      {
        name: `kndctr_${org}_consent`,
        days: 180,
        purpose: 'Remembers your choice for this service.',
      },
      {
        name: `kndctr_${org}_consent_check`,
        days: 1,
        purpose: 'Checks again what you chose for this service.',
      },
      { name: `kndctr_${org}_cluster`, days: 1, purpose: 'Remembers which server answers you.' },
      {
        name: `kndctr_${org}_personalization`,
        days: 395,
        purpose: 'Connects your actions during a visit, to adapt content to them.',
      },
      // The library escapes the `@` in this name, so the pattern has `*` in its place.
      {
        name: `AMCV_${orgId.replace('@', '*')}`,
        days: 395,
        purpose: 'Recognizes your browser when you come back.',
      },
      { name: 's_ecid', days: 730, purpose: 'Recognizes your browser when you come back.' },
      { name: 'mbox', days: 730, purpose: 'Recognizes your browser, to adapt content to you.' },
      { name: 'mboxEdgeCluster', days: 1, purpose: 'Remembers which server answers you.' },
      {
        name: 'demdex',
        days: 180,
        purpose: 'Recognizes your browser across sites.',
        domain: 'demdex.net',
      },
      {
        name: `com.adobe.alloy.${org}.*`,
        purpose: 'Remembers your choice for this service.',
        storage: 'local',
      },
    ],
    // `live` isn't set, because the opt-out is a request. By then, the sweep has erased the visitor's id, so Adobe's
    // Edge returns a new id and the library stores it (adobe/alloy, the components Identity and Consent).
    start(page) {
      const tell = alloy(page)
      const more = edgeDomain ? { edgeDomain } : {}
      void tell('configure', { ...config, ...more, datastreamId, orgId, defaultConsent: 'pending' })
      void tell('setConsent', consent('in'))
      if (event) void tell('sendEvent', event)
      return page.load(
        `https://cdn1.adoberesources.net/alloy/${encodeURIComponent(version)}/alloy.min.js`,
      )
    },
    stop: (page) => callVendor(page, 'alloy', 'setConsent', consent('out')),
    resume: (page) => callVendor(page, 'alloy', 'setConsent', consent('in')),
  }
}
