import { folderOf, type Maker } from '../contestant.ts'
import { counting } from '../page.ts'

const code = (stats: string) => `
import { createElement, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { ConsentBanner, ConsentDialog, ConsentManagerProvider, useConsentManager } from '@c15t/react'
import { gtag } from '@c15t/scripts/google-tag'

const options = {
  mode: 'offline',
  overrides: { country: 'DE' },
  consentCategories: ['necessary', 'measurement', 'marketing'],
  legalLinks: { privacyPolicy: { href: '/cookies' } },
  scripts: [
    { id: 'inline', category: 'measurement', textContent: ${JSON.stringify(counting)} },
    { id: 'stats', category: 'measurement', src: ${JSON.stringify(stats)} },
    // By itself it asks Google for its script before the choice.
    gtag({ id: 'G-TEST', category: 'measurement', script: { alwaysLoad: false } }),
  ],
}

const Frames = () => {
  const { initializeIframeBlocker } = useConsentManager()
  useEffect(() => { initializeIframeBlocker() }, [initializeIframeBlocker])
  return null
}

const root = document.body.appendChild(document.createElement('div'))
createRoot(root).render(
  createElement(ConsentManagerProvider, { options },
    createElement(ConsentBanner), createElement(ConsentDialog), createElement(Frames)),
)`

/** c15t with its React components, as its core has no interface; offline, as the page has no backend. */
export const c15t: Maker = async ({ addresses, bundle, read, version }) => ({
  id: 'c15t',
  name: 'c15t',
  version: await version('@c15t/react'),
  rival: true,
  files: {
    ...(await bundle(code(addresses.stats), { jsx: 'automatic' })),
    'styles.css': await read('@c15t/react/dist/styles.css'),
  },
  head: `<link rel="stylesheet" href="${folderOf('c15t')}styles.css">
<script type="module" src="${folderOf('c15t')}main.js"></script>`,
  markup: {
    frame: (src) =>
      `<iframe data-category="marketing" data-src="${src}" title="A film" width="560" height="315"></iframe>`,
  },
  startsGoogle: true,
  placeholders: 'never',
  banner: '[data-testid="consent-banner-root"]',
  accept: '[data-testid="consent-banner-accept-button"]',
  reject: '[data-testid="consent-banner-reject-button"]',
  notes:
    'is `@c15t/react` with React in the site’s bundle and its stylesheet, in the offline mode of its docs: the core has no interface, and the page has no backend. It gates no scripts in markup: they are in its configuration. Placeholders are for frames in React only. Google Analytics and Consent Mode are its own; by default it asks Google for its script before the choice, which is switched off here. Its categories are fixed, so media is `marketing`.',
})
