import type { Service } from '../vendor/service.ts'

/**
 * SoundCloud's player. Gate the frame, and, if you control the player from the page, its script:
 *
 * ```html
 * <iframe data-consent="soundcloud" data-src="https://w.soundcloud.com/player/?url=…" title="…"></iframe>
 * <script type="text/plain" data-consent="soundcloud" src="https://w.soundcloud.com/player/api.js"></script>
 * ```
 *
 * @returns the service
 * @see https://developers.soundcloud.com/docs/api/html5-widget
 */
export const soundcloud = (): Service<'soundcloud'> => ({
  id: 'soundcloud',
  name: 'SoundCloud',
  provider: 'SoundCloud',
  purpose: 'Plays music and podcasts on this site.',
  lang: 'en',
  policyUrl: 'https://soundcloud.com/pages/privacy',
  hosts: ['soundcloud.com', '*.soundcloud.com', '*.sndcdn.com'],
  cookies: [
    // Unverified: how long it is stored. Published lists of cookies say one year, or ten.
    {
      name: 'sc_anonymous_id',
      purpose: 'Recognizes your browser when you come back.',
      domain: 'soundcloud.com',
    },
  ],
})
