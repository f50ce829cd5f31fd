import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { root } from './run.ts'

/** Ten services; the guard goes by their hosts, which nothing else at run time needs. */
const services = (withHosts: boolean) =>
  Array.from({ length: 10 }, (_, index) => {
    const hosts = withHosts
      ? `, hosts: ['*.vendor${index}.example', 'cdn.vendor${index}.example']`
      : ''
    return `{ id: 'vendor${index}', name: 'Vendor ${index}', cookies: ['_v${index}_*']${hosts} }`
  }).join()

/** What a returning visitor downloads: all but the widget, which is fetched when it is needed. */
const sizeOf = async (withGuard: boolean) => {
  const contents = `
    import { start } from './dist/index.js'
    import { googleAnalytics } from './dist/services/googleAnalytics.js'
    ${withGuard ? `import { guard } from './dist/guard/index.js'` : ''}
    const consent = start({ categories: {
      essential: { required: true },
      analytics: { services: [googleAnalytics({ id: 'G-1' }), ${services(withGuard)}] },
    } })
    ${withGuard ? 'guard(consent)' : ''}`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['./mount*'],
    logLevel: 'error',
  })
  return brotliCompressSync(outputFiles[0]?.contents ?? '').length
}

test('the guard of ten services adds less than 2.5 kB to what a returning visitor downloads', async () => {
  const [without, withIt] = [await sizeOf(false), await sizeOf(true)]
  console.log(
    `returning visitor: ${without} B, with the guard: ${withIt} B, ${withIt - without} B more`,
  )
  expect(withIt - without).toBeLessThan(2500)
})
