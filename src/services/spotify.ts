import type { Service } from '../vendor/service.ts'

/**
 * Spotify's player for music and podcasts. Gate the frame, and, if you control the player from the page, its script:
 *
 * ```html
 * <iframe data-consent="spotify" data-src="https://open.spotify.com/embed/track/ID" title="…"></iframe>
 * <script type="text/plain" data-consent="spotify" src="https://open.spotify.com/embed/iframe-api/v1" async></script>
 * ```
 *
 * @returns the service
 * @see https://developer.spotify.com/documentation/embeds
 */
export const spotify = (): Service<'spotify'> => ({
  id: 'spotify',
  name: 'Spotify',
  provider: 'Spotify',
  purpose: 'Plays music and podcasts on this site.',
  lang: 'en',
  policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  hosts: ['*.spotify.com', '*.spotifycdn.com', '*.scdn.co'],
  cookies: [
    { name: 'sp_t', purpose: 'Recognizes your browser when you come back.', domain: 'spotify.com' },
    {
      name: 'sp_landing',
      days: 1,
      purpose: 'Remembers which page you saw first.',
      domain: 'spotify.com',
    },
    // Unverified: how long sp_t is stored; lists say two months or a year.
  ],
})
