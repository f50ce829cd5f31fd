import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installPackage } from './installPackage.ts'
import { root, run } from './run.ts'

let folder: string

beforeAll(() => {
  folder = installPackage()
})
afterAll(() => rmSync(folder, { recursive: true }))

const node = (code: string) => {
  writeFileSync(join(folder, 'main.js'), code)
  return run('node', ['main.js'], folder).trim()
}

describe('the packed tarball, installed in an empty folder', () => {
  test('depends only on nanostores and js-cookie', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter(
      (name) => !name.startsWith('.'),
    )
    expect(installed).toEqual(['askfirst', 'js-cookie', 'nanostores'])
  })

  test('can be imported on a server without side effects', () => {
    const names = node(`
      const before = Object.keys(globalThis).length
      const modules = await Promise.all(['', '/services', '/services/googleAnalytics', '/signals', '/declaration', '/embed', '/guard', '/guard/knownServices', '/csp', '/policy', '/regions', '/locales', '/locales/en', '/locales/zh-Hant', '/locales/purposes/de', '/testing', '/auto'].map((door) => import('askfirst' + door)))
      const added = Object.keys(globalThis).filter((name) => name !== 'nanostoresGlobal').length - before
      console.log(JSON.stringify([added, Object.keys(modules[0]).sort()]))`)
    expect(JSON.parse(names)).toEqual([
      0,
      [
        'ConfigError',
        'bindButtons',
        'cookieStorage',
        'createConsent',
        'mountDeclaration',
        'mountMarkup',
        'mountWidget',
        'openGate',
        'start',
        'whenGranted',
      ],
    ])
  })

  test('denies everything on a server, and lets the process exit', () => {
    const said = node(`
      import { start } from 'askfirst'
      import { googleAnalytics } from 'askfirst/services'
      const consent = start({ categories: { essential: { required: true }, analytics: { services: [googleAnalytics({ id: 'G-1' })] } } })
      console.log(JSON.stringify(consent.$choices.get()))`)
    expect(JSON.parse(said)).toEqual({ essential: true, analytics: false, googleAnalytics: false })
  })

  test('needs no types of js-cookie', () => {
    const types = join(folder, 'node_modules/askfirst/dist/index.d.ts')
    expect(readFileSync(types, 'utf8')).not.toMatch(/from ['"]js-cookie/)
    writeFileSync(
      join(folder, 'main.ts'),
      `import { start } from 'askfirst'
       import { custom } from 'askfirst/services'
       const consent = start({ categories: { essential: { required: true }, stats: { services: [custom({ id: 'matomo', name: 'Matomo' })] } } })
       consent.allows('matomo')
       // @ts-expect-error a misspelt id
       consent.allows('matamo')`,
    )
    run(
      'node',
      [
        join(root, 'node_modules/typescript/bin/tsc'),
        '--strict --noEmit --module nodenext --target es2022 --exactOptionalPropertyTypes main.ts'.split(
          ' ',
        ),
      ].flat(),
      folder,
    )
  })

  test('has the script-tag build, its development build, and the stylesheet', () => {
    const files = readdirSync(join(folder, 'node_modules/askfirst/dist'))
    expect(files).toEqual(
      expect.arrayContaining(['askfirst.global.js', 'askfirst.global.dev.js', 'widget.css']),
    )
  })

  test.each(['public-sector', 'newspaper', 'playful', 'bare'])(
    'has the theme %s, for a bundler and beside the script-tag build',
    async (name) => {
      const { outputFiles } = await build({
        stdin: { contents: `import 'askfirst/themes/${name}.css'`, resolveDir: folder },
        bundle: true,
        outdir: '/out',
        write: false,
      })
      const styles = outputFiles.map(({ text }) => text).join('')
      expect(styles).toContain('@layer askfirst.theme')
      const folders = ['themes', 'askfirst/themes'].map((one) =>
        join(folder, 'node_modules/askfirst/dist', one, `${name}.css`),
      )
      const [one, other] = folders.map((file) => readFileSync(file, 'utf8'))
      expect(one).toBe(other)
      // Nothing but tokens: a theme can't make one button smaller than the other.
      expect(one?.replace(/--askfirst-[\w-]+: [^;{}]+;?/g, '')).toBe(
        '@layer askfirst.theme{:where(:root){}}',
      )
    },
  )

  test('tree-shakes: importing the store bundles no gate and no widget', async () => {
    const contents = `import { createConsent } from 'askfirst'; console.log(createConsent)`
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      format: 'esm',
      write: false,
    })
    expect(outputFiles[0]?.text).toContain('no-required-category')
    expect(outputFiles[0]?.text).not.toMatch(/MutationObserver|document\.cookie/)
  })
})
