import { transform } from 'esbuild'
import { folderOf, type Maker } from '../contestant.ts'

const script = `
const name = 'floor'
const banner = document.createElement('div')
const open = () => {
  for (const held of document.querySelectorAll('script[data-gate]')) {
    const script = document.createElement('script')
    if (held.dataset.src) {
      script.src = held.dataset.src
      script.async = false
    } else script.text = held.text
    held.replaceWith(script)
  }
  for (const held of document.querySelectorAll('iframe[data-src]')) held.src = held.dataset.src
}
const decide = (choice) => {
  document.cookie = name + '=' + choice + '; max-age=15724800; path=/; samesite=lax'
  banner.remove()
  if (choice === 'yes') open()
}
const choice = document.cookie.match(/(?:^|; )floor=(yes|no)/)?.[1]
if (choice === 'yes') open()
if (!choice) {
  banner.id = 'banner'
  banner.innerHTML = '<p>We would like to count visits and to show films from other sites. <a href="/cookies">Cookies</a></p><button id="yes">Accept</button><button id="no">Reject</button>'
  banner.querySelector('#yes').onclick = () => decide('yes')
  banner.querySelector('#no').onclick = () => decide('no')
  document.body.append(banner)
}`

const styles = `
#banner {
  position: fixed; inset: auto 1rem 1rem; max-width: 40rem; padding: 1rem;
  border: 1px solid; border-radius: .5rem; background: white; color: black
}
#banner button { margin-inline-end: .5rem; padding: .5rem 1rem; font: inherit }`

const minified = async (code: string, loader: 'js' | 'css') =>
  (await transform(code, { loader, minify: true })).code

/** The minimum that somebody would write by hand. */
export const floor: Maker = async () => ({
  id: 'floor',
  name: 'floor',
  rival: false,
  files: { 'floor.js': await minified(script, 'js'), 'floor.css': await minified(styles, 'css') },
  head: `<link rel="stylesheet" href="${folderOf('floor')}floor.css"><script defer src="${folderOf('floor')}floor.js"></script>`,
  markup: {
    inline: (code) => `<script type="text/plain" data-gate>${code}</script>`,
    external: (src) => `<script type="text/plain" data-gate data-src="${src}"></script>`,
    frame: (src) => `<iframe data-src="${src}" title="A film" width="560" height="315"></iframe>`,
  },
  startsGoogle: false,
  placeholders: 'never',
  banner: '#banner',
  accept: '#yes',
  reject: '#no',
  notes:
    'is not a product: a banner, a cookie and a gate in 30 lines by hand. It has no settings, no withdrawal and no languages, and picks nothing up that is inserted later.',
})
