import { execSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'

import { serveGallery, servePlain, serveVite } from '../examples/serve.mjs'

const home = fileURLToPath(new URL('..', import.meta.url))
const changed = (path) => statSync(join(home, path)).mtimeMs

const isBuilt = () => {
  if (!existsSync(join(home, 'dist/askfirst.global.js'))) return false
  const sources = readdirSync(join(home, 'src'), { recursive: true })
  const newest = Math.max(...sources.map((name) => changed(join('src', name))))
  return newest < changed('dist/askfirst.global.js')
}

const buildLibrary = () => {
  if (!isBuilt()) execSync('npm run build', { cwd: home, stdio: 'inherit' })
}

const buildExample = (name) => build({ root: join(home, 'examples', name), logLevel: 'warn' })

const { values } = parseArgs({ options: { port: { type: 'string' } } })
const port = Number(values.port ?? process.env.PORT ?? 0)

buildLibrary()
await buildExample('vite')
await buildExample('gallery')
const servers = await Promise.all([
  servePlain({ port }),
  serveVite({ port: port && port + 1 }),
  serveGallery({ port: port && port + 2 }),
])
const [plain, vite, gallery] = servers

console.log(`
  ${plain.url}  examples/plain: a small site with a script tag, no bundler
  ${vite.url}  examples/vite: TypeScript with imports, the stores live
  ${gallery.url}  examples/gallery: choose a layout, a theme, a language and services; copy the code

  Ctrl-C to stop
`)

const stop = async () => {
  await Promise.all(servers.map(({ close }) => close()))
  process.exit()
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
