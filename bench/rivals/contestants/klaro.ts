import { folderOf, type Maker } from '../contestant.ts'

const config = `var klaroConfig = {
  version: 1,
  privacyPolicy: '/cookies',
  acceptAll: true,
  default: false,
  services: [
    { name: 'essential', title: 'Essential', purposes: ['essential'], required: true },
    { name: 'analytics', title: 'Analytics', purposes: ['analytics'], cookies: [/^_ga/] },
    { name: 'media', title: 'Media', purposes: ['media'] }
  ]
}`

/** Klaro as in its README: a configuration file and its own script, both deferred; the styles are in the script. */
export const klaro: Maker = async ({ read, version }) => ({
  id: 'klaro',
  name: 'klaro',
  version: await version('klaro'),
  rival: true,
  files: { 'config.js': config, 'klaro.js': await read('klaro/dist/klaro.js') },
  head: `<script defer src="${folderOf('klaro')}config.js"></script>
<script defer src="${folderOf('klaro')}klaro.js"></script>`,
  markup: {
    inline: (code) =>
      `<script type="text/plain" data-type="text/javascript" data-name="analytics">${code}</script>`,
    external: (src) =>
      `<script type="text/plain" data-type="text/javascript" data-name="analytics" data-src="${src}"></script>`,
    frame: (src) =>
      `<iframe data-name="media" data-src="${src}" title="A film" width="560" height="315"></iframe>`,
  },
  startsGoogle: false,
  placeholders: 'always',
  banner: '.klaro .cookie-notice',
  accept: '.klaro .cookie-notice .cm-btn-success',
  reject: '.klaro .cookie-notice .cn-decline',
  notes:
    'is a configuration file and its own script with the styles inside, both deferred. A held frame always has a placeholder. No Google preset and no Consent Mode.',
})
