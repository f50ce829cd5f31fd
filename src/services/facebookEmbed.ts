import type { Service } from '../vendor/service.ts'

/**
 * Posts, videos, pages and buttons from Facebook. Gate the frame, or the script that creates it:
 *
 * ```html
 * <iframe data-consent="facebookEmbed" data-src="https://www.facebook.com/plugins/post.php?href=…" title="…"></iframe>
 * <script type="text/plain" data-consent="facebookEmbed" src="https://connect.facebook.net/en_US/sdk.js#xfbml=1" async></script>
 * ```
 *
 * @returns the service
 * @see https://developers.facebook.com/docs/plugins/embedded-posts
 */
export const facebookEmbed = (): Service<'facebookEmbed'> => ({
  id: 'facebookEmbed',
  name: 'Posts from Facebook',
  provider: 'Meta',
  purpose: 'Shows posts, videos and buttons from Facebook.',
  lang: 'en',
  policyUrl: 'https://www.facebook.com/privacy/policy',
  // The hosts have no paths, because the paths of the script's frames begin with a version: /v24.0/plugins/.
  hosts: ['connect.facebook.net', '*.facebook.com', '*.fbcdn.net'],
  cookies: [
    {
      name: 'fr',
      days: 90,
      purpose: 'Follows you across sites, to choose the ads you see.',
      domain: 'facebook.com',
    },
    // Unverified: that an embedded post sets datr, and how long it is stored.
    {
      name: 'datr',
      purpose: 'Recognizes your browser when you come back.',
      domain: 'facebook.com',
    },
  ],
})
