import { folderOf, type Maker } from '../contestant.ts'

const config = `window.orejimeConfig = {
  privacyPolicyUrl: '/cookies',
  purposes: [
    { id: 'essential', title: 'Essential', description: 'What the site needs to work.', cookies: [], isMandatory: true },
    { id: 'analytics', title: 'Analytics', description: 'Counts visits.', cookies: ['/^_ga/i'] },
    { id: 'media', title: 'Media', description: 'Films from other sites.', cookies: [] }
  ]
}`

const held = (purpose: string, html: string, contextual = false) =>
  `<template data-purpose="${purpose}"${contextual ? ' data-contextual' : ''}>${html}</template>`

/** Orejime ships no module: its own file, deferred, with its stylesheet (its README, “Installation”). */
export const orejime: Maker = async ({ read, version }) => ({
  id: 'orejime',
  name: 'orejime',
  version: await version('orejime'),
  rival: true,
  files: {
    'orejime-standard-en.js': await read('orejime/dist/orejime-standard-en.js'),
    'orejime-standard.css': await read('orejime/dist/orejime-standard.css'),
  },
  head: `<script>${config}</script>
<link rel="stylesheet" href="${folderOf('orejime')}orejime-standard.css">
<script defer src="${folderOf('orejime')}orejime-standard-en.js"></script>`,
  markup: {
    inline: (code) => held('analytics', `<script>${code}</script>`),
    external: (src) => held('analytics', `<script src="${src}"></script>`),
    frame: (src, placeholder) =>
      held(
        'media',
        `<iframe src="${src}" title="A film" width="560" height="315"></iframe>`,
        placeholder,
      ),
  },
  startsGoogle: false,
  placeholders: 'optional',
  banner: '.orejime-Banner',
  accept: '.orejime-Banner-saveButton',
  reject: '.orejime-Banner-declineButton',
  notes:
    'is its own script, deferred, and its stylesheet; the configuration is inline and not counted. No Google preset and no Consent Mode.',
})
