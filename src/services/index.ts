// Made by `npm run generate` from the files of this folder.

export type { LoadOptions, Page } from '../catalog/page.ts'
export type { Service } from '../catalog/service.ts'
export { custom } from './custom.ts'
export { abTasty, type AbTastyOptions } from './abTasty.ts'
export { adobeExperience, type AdobeExperienceOptions } from './adobeExperience.ts'
export { brevo, type BrevoOptions } from './brevo.ts'
export { calendly } from './calendly.ts'
export { crisp, type CrispOptions } from './crisp.ts'
export { dailymotion } from './dailymotion.ts'
export { datadogRum, type DatadogRumOptions } from './datadogRum.ts'
export { drift, type DriftOptions } from './drift.ts'
export { facebookEmbed } from './facebookEmbed.ts'
export { fathom, type FathomOptions } from './fathom.ts'
export { googleAnalytics, type GoogleAnalyticsOptions } from './googleAnalytics.ts'
export { googleTagManager, type GoogleTagManagerOptions } from './googleTagManager.ts'
export { hcaptcha } from './hcaptcha.ts'
export { hubspot, type HubspotOptions } from './hubspot.ts'
export { instagramEmbed } from './instagramEmbed.ts'
export { intercom, type IntercomOptions } from './intercom.ts'
export { klaviyo, type KlaviyoOptions } from './klaviyo.ts'
export { mailchimp, type MailchimpOptions } from './mailchimp.ts'
export {
  matomo,
  type MatomoServerOptions,
  type MatomoCloudOptions,
  type MatomoOptions,
} from './matomo.ts'
export { metaPixel, type MetaPixelOptions } from './metaPixel.ts'
export { newRelic, type NewRelicOptions } from './newRelic.ts'
export { openStreetMap } from './openStreetMap.ts'
export { optimizely, type OptimizelyOptions } from './optimizely.ts'
export { paypal } from './paypal.ts'
export { pinterestTag, type PinterestTagOptions } from './pinterestTag.ts'
export {
  plausible,
  type PlausibleScriptOptions,
  type PlausibleDomainOptions,
  type PlausibleOptions,
} from './plausible.ts'
export { quoraPixel, type QuoraPixelOptions } from './quoraPixel.ts'
export { redditPixel, type RedditPixelOptions } from './redditPixel.ts'
export { sentry, type SentryOptions } from './sentry.ts'
export { simpleAnalytics, type SimpleAnalyticsOptions } from './simpleAnalytics.ts'
export { snapPixel, type SnapPixelOptions } from './snapPixel.ts'
export { soundcloud } from './soundcloud.ts'
export { spotify } from './spotify.ts'
export { stripe } from './stripe.ts'
export { tawk, type TawkOptions } from './tawk.ts'
export { tiktokPixel, type TiktokPixelOptions } from './tiktokPixel.ts'
export { turnstile } from './turnstile.ts'
export { typeform } from './typeform.ts'
export { umami, type UmamiOptions } from './umami.ts'
export { vimeo } from './vimeo.ts'
export { vwo, type VwoOptions } from './vwo.ts'
export { xEmbed } from './xEmbed.ts'
export { youtube } from './youtube.ts'
export { zendesk, type ZendeskOptions } from './zendesk.ts'
