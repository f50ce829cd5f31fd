import { execSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'

import { servePlain, serveVite } from '../examples/serve.mjs'

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

const buildExample = () => build({ root: join(home, 'examples/vite'), logLevel: 'warn' })

const { values } = parseArgs({ options: { port: { type: 'string' } } })
const port = Number(values.port ?? process.env.PORT ?? 0)

buildLibrary()
await buildExample()
const servers = await Promise.all([servePlain({ port }), serveVite({ port: port && port + 1 })])
const [plain, vite] = servers

console.log(`
  ${plain.url}  examples/plain: a small site with a script tag, no bundler
  ${vite.url}  examples/vite: TypeScript with imports, the stores live

  Ctrl-C to stop
`)

const stop = async () => {
  await Promise.all(servers.map(({ close }) => close()))
  process.exit()
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
