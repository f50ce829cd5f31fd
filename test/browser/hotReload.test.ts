import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { banner, has } from './support/page.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const index = `<!doctype html>
<title>A page</title>
<script>
window.said = []
console.warn = (...words) => said.push(words.join(' '))
</script>
<script type="module" src="/main.js"></script>`
/** Takes a new version of the consent without a reload, as a component does under React's Fast Refresh. */
const main = `import { consent } from './consent.js'
window.versions = [consent]
import.meta.hot.accept('./consent.js', (next) => versions.push(next.consent))`
const consent = (policyUrl: string) => `import { start } from 'askfirst'
export const consent = start({ categories: { essential: { required: true } }, policyUrl: '${policyUrl}' })`

/** A site that has installed the package as it is built. */
const makeSite = () => {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-'))
  const installed = join(folder, 'node_modules/askfirst')
  mkdirSync(installed, { recursive: true })
  cpSync(join(root, 'dist'), join(installed, 'dist'), { recursive: true })
  cpSync(join(root, 'package.json'), join(installed, 'package.json'))
  for (const name of ['js-cookie', 'nanostores'])
    cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), {
      recursive: true,
    })
  writeFileSync(join(folder, 'index.html'), index)
  writeFileSync(join(folder, 'main.js'), main)
  return folder
}

let folder: string
let server: ViteDevServer
beforeAll(async () => {
  folder = makeSite()
  writeFileSync(join(folder, 'consent.js'), consent('/one'))
  server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1', watch: { usePolling: true, interval: 100 } },
  })
  await server.listen()
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

describe.each(engineNames)('%s', (name) => {
  let engine: Engine
  let tab: Tab
  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
  })

  test('asks for a reload when Vite’s dev server replaces the configuration', async () => {
    writeFileSync(join(folder, 'consent.js'), consent('/one'))
    await tab.goto(server.resolvedUrls?.local[0] ?? '')
    await tab.waitFor(has(`${banner} [href="/one"]`), 'the banner')
    expect(await tab.evaluate('said.length')).toBe(0)
    writeFileSync(join(folder, 'consent.js'), consent('/two'))
    await tab.waitFor('versions.length === 2', 'the second configuration')
    expect(await tab.evaluate('said.join()')).toBe(
      'askfirst: "consent" is already running; its consent is reused. Reload the page after changing its configuration.',
    )
    expect(await tab.evaluate('versions[0] === versions[1]')).toBe(true)
    expect(await tab.evaluate(has(`${banner} [href="/one"]`))).toBe(true)
    await tab.goto(server.resolvedUrls?.local[0] ?? '')
    await tab.waitFor(has(`${banner} [href="/two"]`), 'the new configuration')
  })
})
