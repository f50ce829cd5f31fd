import { oneOf } from '../vendor/oneOf.ts'
import { ownServer } from '../vendor/ownServer.ts'
import { requireOptions } from '../vendor/requireOptions.ts'
import type { Service } from '../vendor/service.ts'
import { matomo as consentSignal } from '../signals/matomo.ts'

interface MatomoSite {
  /** The site's id in Matomo. */
  readonly siteId: string | number
  /**
   * `tracking`: Matomo loads after consent, and a withdrawal stops it. `cookies`: it loads at once and counts without
   * cookies while denied, which in the EU is contested under ePrivacy 5(3). `none`: it loads after consent and gets no
   * consent calls; a withdrawal reloads the page. Default: `tracking`.
   */
  readonly consent?: 'tracking' | 'cookies' | 'none' | undefined
}

/** What a self-hosted Matomo needs. */
export interface MatomoServerOptions extends MatomoSite {
  /** The address of the site's own Matomo, where `matomo.js` and `matomo.php` are: `https://stats.example.org/`. */
  readonly url: string
}

/** What Matomo Cloud needs. */
export interface MatomoCloudOptions extends MatomoSite {
  /** The name of the site's Matomo Cloud: `example.matomo.cloud`. */
  readonly cloud: string
}

/** What Matomo needs: `url` or `cloud`, and the site's id. */
export type MatomoOptions = MatomoServerOptions | MatomoCloudOptions

/**
 * Matomo, in the cloud or self-hosted, with its consent calls. A self-hosted Matomo has its host name as provider, and
 * no privacy policy; override both: `{ ...matomo({ … }), provider: 'Example Ltd', policyUrl:
 * 'https://example.org/privacy' }`.
 *
 * @param options `siteId`, and `url` or `cloud`; optionally `consent`
 * @returns the service
 * @see https://developer.matomo.org/guides/tracking-javascript-guide
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export const matomo = (options: MatomoOptions): Service<'matomo'> => {
  const either: MatomoSite & Partial<MatomoServerOptions & MatomoCloudOptions> = options
  const { siteId, consent = 'tracking', cloud, url = '' } = either
  const isCloud = cloud !== undefined
  const server = isCloud ? { cloud } : { url }
  requireOptions('matomo', { siteId: Number(siteId) ? `${siteId}` : siteId, ...server })
  oneOf('matomo', { consent }, ['tracking', 'cookies', 'none'])
  const { base, name, host } = isCloud
    ? ownServer('matomo.cloud', `https://${cloud}`, 'example.matomo.cloud')
    : ownServer('matomo.url', url)
  return {
    id: 'matomo',
    name: 'Matomo',
    provider: isCloud ? 'InnoCraft' : name,
    purpose: 'Counts visits and shows us which pages are read.',
    lang: 'en',
    ...(isCloud && { policyUrl: 'https://matomo.org/privacy-policy/' }),
    hosts: isCloud ? [`cdn.matomo.cloud/${name}/`, host] : [host],
    cookies: [
      { name: '_pk_id.*', days: 393, purpose: 'Recognizes your browser when you come back.' },
      { name: '_pk_ses.*', days: 1 / 48, purpose: 'Connects your actions during a visit.' },
      { name: '_pk_ref.*', days: 182, purpose: 'Remembers how you found this site.' },
      {
        name: '_pk_cvar.*',
        days: 1 / 48,
        purpose: 'Stores details that this site adds to its statistics.',
      },
      { name: '_pk_hsr.*', days: 1 / 48, purpose: 'Remembers that your visit is recorded.' },
      {
        name: '_pk_testcookie*',
        days: 0,
        purpose: 'Tests how data can be stored in your browser.',
      },
      {
        name: 'matomo_sessid',
        days: 14,
        purpose: 'Checks that data sent in your name comes from you and not from another site.',
        domain: name,
      },
      { name: 'mtm_consent', days: 10950, purpose: 'Remembers that you allowed this service.' },
      {
        name: 'mtm_cookie_consent',
        days: 10950,
        purpose: 'Remembers that you allowed this service.',
      },
      {
        name: 'mtm_consent_removed',
        days: 10950,
        purpose: 'Remembers that you did not allow this service.',
      },
    ],
    ...(consent !== 'none' && { signals: [consentSignal({ consent })], live: true }),
    startsDenied: consent === 'cookies',
    start(page) {
      const queue = (page.global['_paq'] ??= []) as { push(command: readonly string[]): void }
      queue.push(['trackPageView'])
      queue.push(['enableLinkTracking'])
      queue.push(['setTrackerUrl', `${base}matomo.php`])
      queue.push(['setSiteId', String(siteId)])
      const scripts = isCloud ? `https://cdn.matomo.cloud/${name}/` : base
      return page.load(`${scripts}matomo.js`)
    },
  }
}
