import { brotliCompressSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const used = ['googleAnalytics', 'metaPixel', 'youtube'] as const

const bundle = async (contents: string) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}
const sizeOf = (text: string) => brotliCompressSync(text).length

test('a site with three services downloads only those three', async () => {
  const names = used.join(', ')
  const together = await bundle(`export { ${names} } from './services/index.js'`)
  const apart = await bundle(
    used.map((name) => `export { ${name} } from './services/${name}.js'`).join('\n'),
  )
  // As it is, or as a preset's check of its options returns it.
  const ids = [...together.matchAll(/\bid:(?:[\w$]+\()?"(\w+)"/g)].map(([, id]) => id)
  expect(ids.sort()).toEqual(
    // Each of the first two brings its signal.
    ['googleAnalytics', 'googleConsentMode', 'metaPixel', 'metaPixel', 'youtube'],
  )
  // The same code, in another order.
  expect(Math.abs(sizeOf(together) - sizeOf(apart))).toBeLessThan(50)
  const all = await bundle(`export * from './services/index.js'`)
  expect(sizeOf(together)).toBeLessThan(sizeOf(all) / 5)
})
