import type * as services from '../../src/services/index.ts'
import type { Service } from '../../src/vendor/service.ts'

type Presets = Omit<typeof services, 'custom'>

type OptionsOf<Preset> = Preset extends () => Service
  ? Record<string, never>
  : Preset extends (options: infer Options) => Service
    ? Options
    : never

/** The first entry creates the service; further ones add the hosts of other regions and servers. */
type Templates<Preset> = readonly [OptionsOf<Preset>, ...OptionsOf<Preset>[]]

const datadogRum = <Site extends string>(site: Site) => ({
  applicationId: '{applicationId}',
  clientToken: '{clientToken}',
  site,
})

/** Options for every preset, with `{…}` for values that differ between sites. */
export const presets: { readonly [Name in keyof Presets]: Templates<Presets[Name]> } = {
  abTasty: [{ id: '{id}' }],
  adobeExperience: [
    {
      version: '{version}',
      datastreamId: '{datastreamId}',
      orgId: '{org}@AdobeOrg',
      edgeDomain: '{edgeDomain}',
    },
  ],
  // Names contain the first ten characters of the key, so the template has to be shorter.
  amplitude: [{ key: '{key…}' }],
  brevo: [{ clientKey: '{clientKey}' }],
  calendly: [{}],
  crazyEgg: [{ id: '{id}' }],
  crisp: [{ id: '{id}' }],
  dailymotion: [{}],
  datadogRum: [
    datadogRum('datadoghq.com'),
    datadogRum('us3.datadoghq.com'),
    datadogRum('us5.datadoghq.com'),
    datadogRum('datadoghq.eu'),
    datadogRum('ap1.datadoghq.com'),
    datadogRum('ap2.datadoghq.com'),
  ],
  drift: [{ id: '{id}' }],
  facebookEmbed: [{}],
  fathom: [{ id: '{id}' }, { id: '{id}', eu: true }],
  fullstory: [{ id: 'o-{id}-na1' }, { id: 'o-{id}-eu1' }],
  googleAds: [{ id: 'AW-{id}' }],
  googleAdsense: [{ client: 'ca-pub-{id}' }],
  googleAnalytics: [{ id: 'G-{id}' }],
  googleFonts: [{}],
  googleMaps: [{ key: '{key}' }],
  googleMapsEmbed: [{}],
  googleTagManager: [{ id: 'GTM-{id}' }],
  hcaptcha: [{}],
  heap: [{ id: '{id}' }, { id: '{id}', region: 'eu' }],
  hotjar: [{ id: '{id}' }],
  hubspot: [{ id: '{id}' }],
  instagramEmbed: [{}],
  intercom: [{ id: '{id}' }],
  klaviyo: [{ id: '{id}' }],
  linkedinInsight: [{ id: '{id}' }],
  logrocket: [{ id: '{organization}/{app}' }],
  mailchimp: [{ user: '{user}', site: '{site}' }],
  matomo: [
    { cloud: '{name}.matomo.cloud', siteId: '{siteId}' },
    { url: 'https://{host}', siteId: '{siteId}' },
  ],
  metaPixel: [{ id: '{id}' }],
  microsoftClarity: [{ id: '{id}' }],
  microsoftUet: [{ id: '{id}' }],
  mixpanel: [{ token: '{token}' }],
  mouseflow: [{ id: '{id}' }],
  newRelic: [
    {
      accountId: '{accountId}',
      applicationId: '{applicationId}',
      licenseKey: '{licenseKey}',
    },
  ],
  openStreetMap: [{}],
  optimizely: [{ id: '{id}' }],
  paypal: [{}],
  pinterestTag: [{ id: '{id}' }],
  plausible: [{ id: '{id}' }, { domain: '{domain}' }, { url: 'https://{host}', id: '{id}' }],
  posthog: [{ key: 'phc_{key}' }],
  quoraPixel: [{ id: '{id}' }],
  recaptcha: [{}],
  redditPixel: [{ id: 'a2_{id}' }],
  rudderstack: [{ writeKey: '{writeKey}', dataPlaneUrl: 'https://{host}' }],
  segment: [{ writeKey: '{writeKey}' }],
  sentry: [{ key: '{key}' }, { key: '{key}', region: 'de' }],
  simpleAnalytics: [{}],
  snapPixel: [{ id: '{id}' }],
  snowplow: [
    { script: 'https://{host}/sp.js', collector: 'https://{collector}', appId: '{appId}' },
  ],
  soundcloud: [{}],
  spotify: [{}],
  stripe: [{}],
  tawk: [{ propertyId: '{propertyId}' }],
  tiktokPixel: [{ id: '{id}' }],
  turnstile: [{}],
  typeform: [{}],
  umami: [{ id: '{id}' }, { id: '{id}', url: 'https://{host}' }],
  vimeo: [{}],
  vwo: [{ id: '{id}' }],
  xEmbed: [{}],
  xPixel: [{ id: '{id}' }],
  youtube: [{}],
  zendesk: [{ key: '{key}' }],
}
