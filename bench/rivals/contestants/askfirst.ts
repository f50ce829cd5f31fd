import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { folderOf, type Maker } from '../contestant.ts'

const code = `
import { start } from 'askfirst'

start({
  categories: {
    essential: { required: true },
    analytics: {},
    media: {},
  },
  policyUrl: '/cookies',
})`

const versionBeside = async (dist: string) => {
  const manifest = await readFile(join(dist, '../package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

/** A build of askfirst, bundled into the site's own script. */
export const askfirst =
  (id: string, name: string, dist: string): Maker =>
  async ({ bundle }) => ({
    id,
    name,
    version: await versionBeside(dist),
    rival: false,
    files: await bundle(code, {
      alias: {
        askfirst: join(dist, 'index.js'),
      },
      // For builds in a folder without node_modules.
      nodePaths: [fileURLToPath(new URL('../../../node_modules', import.meta.url))],
    }),
    head: `<script type="module" src="${folderOf(id)}main.js"></script>`,
    markup: {
      inline: (text) => `<script type="text/plain" data-consent="analytics">${text}</script>`,
      external: (src) =>
        `<script type="text/plain" data-consent="analytics" src="${src}"></script>`,
      frame: (src, placeholder) =>
        `<iframe data-consent="media" data-src="${src}" title="A film" width="560" height="315"${placeholder ? '' : ' data-consent-placeholder="none"'}></iframe>`,
    },
    startsGoogle: false,
    placeholders: 'optional',
    banner: '[data-askfirst-banner]',
    accept: '[data-askfirst-banner] [data-consent-accept]',
    reject: '[data-askfirst-banner] [data-consent-reject]',
    notes:
      'is the site’s own bundle with `start` and three categories. Google’s own tag is gated in markup, as with the others; the preset, which brings Consent Mode, adds 0.8 kB.',
  })
