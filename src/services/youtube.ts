import type { Service } from '../vendor/service.ts'

/**
 * YouTube videos in frames. Gate the frame: `<iframe data-consent="youtube" data-src="…">`, or let `askfirst/embed`
 * create it. Even www.youtube-nocookie.com stores data on the visitor's device once the player runs.
 *
 * @returns the service
 * @see https://support.google.com/youtube/answer/171780
 * @see https://policies.google.com/technologies/cookies
 */
export const youtube = (): Service<'youtube'> => ({
  id: 'youtube',
  name: 'YouTube',
  provider: 'Google',
  purpose: 'Plays videos on this site.',
  lang: 'en',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['www.youtube-nocookie.com', 'www.youtube.com', 'i.ytimg.com'],
  cookies: [
    {
      name: 'YSC',
      days: 0,
      purpose: 'Checks that data sent in your name comes from you and not from another site.',
      domain: 'youtube.com',
    },
    // Unverified: that VISITOR_INFO1_LIVE also chooses what is suggested.
    {
      name: 'VISITOR_INFO1_LIVE',
      days: 180,
      purpose: 'Remembers your settings and chooses the videos suggested to you.',
      domain: 'youtube.com',
    },
    {
      name: 'VISITOR_PRIVACY_METADATA',
      days: 180,
      purpose: 'Remembers your cookie choice with the provider.',
      domain: 'youtube.com',
    },
    {
      name: '__Secure-ROLLOUT_TOKEN',
      days: 180,
      purpose: 'Chooses which new features you get.',
      domain: 'youtube.com',
    },
    { name: 'PREF', purpose: 'Remembers your player settings.', domain: 'youtube.com' },
    // Unverified: i.ytimg.com as a host of the player, and what the player stores in its own web storage.
  ],
})
