import type { Service } from '../vendor/service.ts'

/**
 * Vimeo's videos in frames. `dnt=1` switches Vimeo's statistics off; cookies against bots remain. Thumbnails from
 * Vimeo's servers are requests too, so host thumbnails yourself.
 *
 * ```html
 * <iframe data-consent="vimeo" data-src="https://player.vimeo.com/video/ID?dnt=1" title="…"></iframe>
 * ```
 *
 * @returns the service
 * @see https://help.vimeo.com/hc/en-us/articles/12426260232977-Player-parameters-overview
 */
export const vimeo = (): Service<'vimeo'> => ({
  id: 'vimeo',
  name: 'Vimeo',
  provider: 'Vimeo',
  purpose: 'Plays videos on this site.',
  lang: 'en',
  policyUrl: 'https://vimeo.com/privacy',
  hosts: ['vimeo.com', '*.vimeo.com', '*.vimeocdn.com'],
  cookies: [
    {
      name: 'vuid',
      days: 730,
      purpose: 'Recognizes your browser when you come back.',
      domain: 'vimeo.com',
    },
    {
      name: 'player',
      purpose: 'Remembers your player settings.',
      domain: 'vimeo.com',
    },
    {
      name: '__cf_bm',
      days: 1 / 48,
      purpose: 'Checks whether you are a person or a bot.',
      domain: 'vimeo.com',
    },
    {
      name: '_cfuvid',
      days: 0,
      purpose: 'Limits how many requests you can send, to protect the service.',
      domain: 'vimeo.com',
    },
    // Unverified: how long the cookie `player` is stored.
  ],
})
