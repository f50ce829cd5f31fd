// Builds the website: the library, which asks for consent there, the pages of docs/, and the gallery.
import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { installIn } from './install.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const website = join(root, 'website')
const gallery = join(website, 'dist/gallery')

const buildLibrary = () => {
  if (!env['ASKFIRST_IS_BUILT'])
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
}

const buildPages = () => {
  const vitepress = join(installIn(website), 'vitepress/bin/vitepress.js')
  execFileSync('node', [vitepress, 'build', website, '--logLevel', 'warn'], {
    stdio: 'inherit',
    env: { ...env, NODE_ENV: 'production' },
  })
}

const buildGallery = async () => {
  await build({
    root: join(root, 'examples/gallery'),
    base: './',
    build: { outDir: gallery, emptyOutDir: true },
    logLevel: 'warn',
  })
  // Its frames load the script-tag build from beside the page.
  for (const name of ['askfirst.global.js', 'askfirst'])
    cpSync(join(root, 'dist', name), join(gallery, name), { recursive: true })
}

buildLibrary()
buildPages()
await buildGallery()
console.log('The site is in website/dist. To look at it: npm --prefix website run preview')
