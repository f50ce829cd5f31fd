import { folderOf, type Maker } from '../contestant.ts'

const code = `
import * as CookieConsent from 'vanilla-cookieconsent'

CookieConsent.run({
  // By default it shows nothing to browsers that are driven by a program.
  hideFromBots: false,
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: { autoClear: { cookies: [{ name: /^_ga/ }] } },
    media: {},
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description: 'We would like to count visits and to show films from other sites.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage preferences',
          footer: '<a href="/cookies">Cookies</a>',
        },
        preferencesModal: {
          title: 'Privacy settings',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save',
          closeIconLabel: 'Close',
          sections: [
            { title: 'Essential', description: 'What the site needs to work.', linkedCategory: 'necessary' },
            { title: 'Analytics', description: 'Counts visits.', linkedCategory: 'analytics' },
            { title: 'Media', description: 'Films from other sites.', linkedCategory: 'media' },
          ],
        },
      },
    },
  },
})`

// It gates scripts only; its docs leave frames to a second library, or to a callback such as this.
const frames = `
addEventListener('cc:onConsent', () => {
  if (!CookieConsent.acceptedCategory('media')) return
  for (const frame of document.querySelectorAll('iframe[data-src]')) frame.src = frame.dataset.src
})`

/** vanilla-cookieconsent as a module in the site's bundle, with its stylesheet. */
export const vanillaCookieconsent: Maker = async ({ bundle, read, version }) => ({
  id: 'vanilla-cookieconsent',
  name: 'vanilla-cookieconsent',
  version: await version('vanilla-cookieconsent'),
  rival: true,
  files: {
    ...(await bundle(code.replace('CookieConsent.run', `${frames}\n$&`))),
    'cookieconsent.css': await read('vanilla-cookieconsent/dist/cookieconsent.css'),
  },
  head: `<link rel="stylesheet" href="${folderOf('vanilla-cookieconsent')}cookieconsent.css">
<script type="module" src="${folderOf('vanilla-cookieconsent')}main.js"></script>`,
  markup: {
    inline: (text) => `<script type="text/plain" data-category="analytics">${text}</script>`,
    external: (src) =>
      `<script type="text/plain" data-category="analytics" data-src="${src}"></script>`,
    frame: (src) => `<iframe data-src="${src}" title="A film" width="560" height="315"></iframe>`,
  },
  startsGoogle: false,
  placeholders: 'never',
  banner: '#cc-main .cm',
  accept: '#cc-main [data-role="all"]',
  reject: '#cc-main [data-role="necessary"]',
  notes:
    'is a module in the site’s bundle and its stylesheet. It gates no frames: four lines by hand open them in its `cc:onConsent` event. No placeholders (its author has a second library for them), no Google preset and no Consent Mode.',
})
