import type { Service } from '../vendor/service.ts'

/**
 * Posts and timelines from X (formerly Twitter). Keep the `blockquote` of X's embed code, which is readable without the
 * script, and gate the script. The `meta` element goes into the page's head, and keeps X from using the visit for
 * advertising:
 *
 * ```html
 * <meta name="twitter:dnt" content="on" />
 * <script type="text/plain" data-consent="xEmbed" src="https://platform.x.com/widgets.js" async></script>
 * ```
 *
 * @returns the service
 * @see https://docs.x.com/x-for-websites/embedded-posts/overview
 * @see https://docs.x.com/x-for-websites/webpage-properties
 */
export const xEmbed = (): Service<'xEmbed'> => ({
  id: 'xEmbed',
  name: 'Posts from X',
  provider: 'X Corp.',
  purpose: 'Shows posts and timelines from X.',
  lang: 'en',
  // Unverified: the address of the policy.
  policyUrl: 'https://x.com/en/privacy',
  hosts: [
    'platform.x.com',
    'platform.twitter.com',
    'syndication.x.com',
    'syndication.twitter.com',
    'publish.x.com',
    'publish.twitter.com',
    '*.twimg.com',
  ],
  cookies: [
    {
      name: 'guest_id*',
      days: 730,
      purpose: 'Recognizes your browser, to measure ads and choose the ones you see.',
      domain: 'twitter.com',
    },
    {
      name: 'personalization_id',
      days: 730,
      purpose: 'Follows you across sites, to choose the ads and posts you see.',
      domain: 'twitter.com',
    },
    {
      name: 'muc_ads',
      days: 730,
      purpose: 'Follows you across sites, to choose the ads you see.',
      domain: 't.co',
    },
    // Unverified: what is stored on x.com, now that X’s embed code is fetched from there.
  ],
})
