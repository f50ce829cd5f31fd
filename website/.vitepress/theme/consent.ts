import { start } from 'askfirst'
import { youtube } from 'askfirst/services/youtube'

/** Asks for consent. Call it in the browser, once Vue has taken over the page. */
export const ask = (): void => {
  start({
    categories: {
      essential: {
        required: true,
        cookies: [
          {
            name: 'vitepress-theme-appearance',
            storage: 'local',
            purpose: 'Remembers whether you read in light or dark colours.',
          },
          {
            name: 'vitepress:local-search-detailed-list',
            storage: 'local',
            purpose: 'Remembers whether you want to see more of each search result.',
          },
          {
            name: 'vitepress:local-search-filter',
            storage: 'session',
            purpose: 'Remembers what you searched for.',
          },
          {
            name: 'consent-gallery*',
            days: 182,
            purpose: 'Remembers what you chose in the previews of the gallery.',
          },
        ],
      },
      media: { services: [youtube()] },
    },
    policyUrl: '/cookies.html',
    texts: {
      banner:
        'The film on the home page comes from YouTube, which stores cookies. It loads if you accept. Otherwise this site stores only what it needs.',
    },
  })
}
