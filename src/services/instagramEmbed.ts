import type { Service } from '../vendor/service.ts'

/**
 * Posts from Instagram. Keep the `blockquote` of Instagram's embed code and gate its script, or gate a frame:
 *
 * ```html
 * <script type="text/plain" data-consent="instagramEmbed" src="https://www.instagram.com/embed.js" async></script>
 * <iframe data-consent="instagramEmbed" data-src="https://www.instagram.com/p/ID/embed/" title="…"></iframe>
 * ```
 *
 * @returns the service
 * @see https://developers.facebook.com/docs/instagram-platform/oembed
 */
export const instagramEmbed = (): Service<'instagramEmbed'> => ({
  id: 'instagramEmbed',
  name: 'Posts from Instagram',
  provider: 'Meta',
  purpose: 'Shows posts from Instagram.',
  lang: 'en',
  policyUrl: 'https://privacycenter.instagram.com/policy',
  hosts: ['instagram.com', '*.instagram.com', '*.cdninstagram.com'],
  cookies: [
    // Unverified: which of these cookies an embedded post sets, and how long they are stored.
    {
      name: 'csrftoken',
      purpose: 'Checks that data sent in your name comes from you and not from another site.',
      domain: 'instagram.com',
    },
    {
      name: 'mid',
      purpose: 'Recognizes your browser when you come back.',
      domain: 'instagram.com',
    },
    {
      name: 'ig_did',
      purpose: 'Recognizes your browser when you come back.',
      domain: 'instagram.com',
    },
    {
      name: 'datr',
      purpose: 'Recognizes your browser when you come back.',
      domain: 'instagram.com',
    },
  ],
})
