import type { presets } from './presets.ts'

type Name = keyof typeof presets

/** The category that each preset usually belongs to; a site decides for itself. */
const names = {
  essential: ['hcaptcha', 'paypal', 'recaptcha', 'stripe', 'turnstile'],
  analytics: [
    ...(['abTasty', 'adobeExperience', 'amplitude', 'crazyEgg', 'datadogRum', 'fathom'] as const),
    ...(['fullstory', 'googleAnalytics', 'googleTagManager', 'heap', 'hotjar'] as const),
    ...(['logrocket', 'matomo', 'microsoftClarity', 'mixpanel', 'mouseflow', 'newRelic'] as const),
    ...(['optimizely', 'plausible', 'posthog', 'rudderstack', 'segment', 'sentry'] as const),
    ...(['simpleAnalytics', 'snowplow', 'umami', 'vwo'] as const),
  ],
  forms: ['calendly', 'crisp', 'drift', 'intercom', 'tawk', 'typeform', 'zendesk'],
  media: [
    ...(['dailymotion', 'facebookEmbed', 'googleFonts', 'googleMaps', 'googleMapsEmbed'] as const),
    ...(['instagramEmbed', 'openStreetMap', 'soundcloud', 'spotify', 'vimeo', 'xEmbed'] as const),
    ...(['youtube'] as const),
  ],
  marketing: [
    ...(['brevo', 'googleAds', 'googleAdsense', 'hubspot', 'klaviyo', 'linkedinInsight'] as const),
    ...(['mailchimp', 'metaPixel', 'microsoftUet', 'pinterestTag', 'quoraPixel'] as const),
    ...(['redditPixel', 'snapPixel', 'tiktokPixel', 'xPixel'] as const),
  ],
} as const satisfies Readonly<Record<string, readonly Name[]>>

/**
 * Suggests a category for a preset.
 *
 * @param name the preset's id
 * @returns the category's id
 * @throws {Error} when the table lacks the preset
 */
export const suggested = (name: string): string => {
  const [id] =
    Object.entries(names).find(([, list]) => (list as readonly string[]).includes(name)) ?? []
  if (!id) throw new Error(`${name}: add it to a category in scripts/generate/suggested.ts.`)
  return id
}
