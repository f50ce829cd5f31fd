import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { sectionsOf } from '../pages.ts'
import { pitchOf } from '../pitch.ts'
import { accessibleTheme } from './accessibleTheme.ts'
import { faithful } from './faithful.ts'
import { slugOf } from './slugOf.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(root + path, 'utf8')

const sections = sectionsOf(read('llms.txt'))
const pitch = pitchOf(read('README.md'))
const pages = sections.flatMap((section) => section.pages)
const paths = new Map(pages.map(({ source, path }) => [source, path]))
const ours = ['website/index.md', 'website/cookies.md']
const descriptions = new Map(pages.map(({ path, description }) => [path, description]))

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#17626b"/><path d="m9 16.5 5 5 9-11" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`

/** The grammar of the record's format, which Shiki doesn't have. */
const abnf = {
  name: 'abnf',
  scopeName: 'source.abnf',
  patterns: [
    { match: ';.*$', name: 'comment.line.abnf' },
    { match: '"[^"]*"', name: 'string.quoted.double.abnf' },
  ],
  repository: {},
}

/** Leaves Vue to Node while pages are rendered: files outside this folder don't find the packages installed in it. */
const vueOnServer = {
  name: 'vue-on-server',
  enforce: 'pre',
  resolveId: (id: string, _from: string | undefined, { ssr }: { ssr?: boolean }) =>
    ssr && /^vue(?:\/|$)/.test(id) ? { id, external: true } : undefined,
} as const

export default defineConfig({
  srcDir: root,
  srcExclude: ['!(docs|src|website|CHANGELOG.md)/**'],
  rewrites: Object.fromEntries([
    ...[...paths].filter(([source]) => source !== 'README.md'),
    ...ours.map((source) => [source, source.replace('website/', '')]),
  ]),
  outDir: 'dist',
  cacheDir: '.cache',

  lang: 'en',
  title: pitch.name,
  description: pitch.sentence,
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(icon)}` }]],

  themeConfig: {
    nav: [
      { text: 'Documentation', link: '/getting-started', activeMatch: '^/(?!changelog|cookies).+' },
      // With a target, the router leaves the link to the browser: the gallery is no page of VitePress.
      { text: 'Gallery', link: '/gallery/', target: '_self' },
      { text: 'Changelog', link: '/changelog' },
    ],
    sidebar: sections
      .filter(({ title }) => title !== 'Optional')
      .map(({ title, pages }) => ({
        text: title,
        items: pages
          .filter(({ source }) => source !== 'README.md')
          .map((page) => ({ text: page.title, link: `/${page.path.replace('.md', '')}` })),
      })),
    outline: [2, 3],
    search: { provider: 'local' },
    footer: {
      message:
        '<a href="#privacy-settings" target="_self">Privacy Settings</a> · <a href="/cookies.html">Cookies</a>',
      copyright: 'askfirst is free software under the MIT license.',
    },
  },

  markdown: {
    anchor: { slugify: slugOf },
    attrs: { disable: true },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    languages: [abnf],
    config: (md) => {
      faithful(md, {
        paths,
        sourceOf: (file) => relative(root, file).replaceAll(sep, '/'),
      })
    },
  },

  transformPageData(page) {
    if (page.relativePath !== 'index.md')
      return { description: page.description || descriptions.get(page.relativePath) }
    const { name, sentence, details, picture, features } = pitch
    return {
      description: `${sentence} ${details}`,
      frontmatter: {
        ...page.frontmatter,
        picture,
        hero: { name, text: sentence, tagline: details, ...page.frontmatter['hero'] },
        features,
      },
    }
  },

  vite: {
    plugins: [vueOnServer, accessibleTheme],
    resolve: {
      alias: [
        { find: /^askfirst$/, replacement: `${root}dist/index.js` },
        { find: /^askfirst\/(.+)$/, replacement: `${root}dist/$1.js` },
      ],
    },
  },
})
