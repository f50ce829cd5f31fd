import type { Service } from '../vendor/service.ts'

/**
 * Dailymotion's videos. Gate the frame, or the script that creates it:
 *
 * ```html
 * <iframe data-consent="dailymotion" data-src="https://geo.dailymotion.com/player/PLAYER.html?video=ID" title="…"></iframe>
 * <script type="text/plain" data-consent="dailymotion" src="https://geo.dailymotion.com/player/PLAYER.js" data-video="ID"></script>
 * ```
 *
 * @returns the service
 * @see https://developers.dailymotion.com/docs/iframe-web
 */
export const dailymotion = (): Service<'dailymotion'> => ({
  id: 'dailymotion',
  name: 'Dailymotion',
  provider: 'Dailymotion',
  purpose: 'Plays videos on this site and shows ads in them.',
  lang: 'en',
  policyUrl: 'https://www.dailymotion.com/legal/privacy',
  hosts: ['*.dailymotion.com', '*.dmcdn.net'],
  cookies: [
    // Unverified: how long they are stored.
    {
      name: 'ts',
      purpose: 'Recognizes your browser when you come back.',
      domain: 'dailymotion.com',
    },
    {
      name: 'v1st',
      purpose: 'Recognizes your browser when you come back.',
      domain: 'dailymotion.com',
    },
    { name: 'dmvk', purpose: 'Connects your actions during a visit.', domain: 'dailymotion.com' },
    { name: 'hist', purpose: 'Remembers which videos you watched.', domain: 'dailymotion.com' },
  ],
})
