import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { root } from './run.ts'

/** Ten that a site may well have, with what each needs. */
const presets = {
  googleAnalytics: `{ id: 'G-1' }`,
  hotjar: `{ id: 1 }`,
  mixpanel: `{ token: 'a' }`,
  posthog: `{ key: 'phc_a' }`,
  microsoftClarity: `{ id: 'a' }`,
  metaPixel: `{ id: '1' }`,
  linkedinInsight: `{ id: '1' }`,
  intercom: `{ id: 'a' }`,
  stripe: '',
  youtube: '',
}
const names = Object.keys(presets).join()
const calls = Object.entries(presets).map(([name, options]) => `${name}(${options})`)

/**
 * What a returning visitor downloads: all but the widget, which is fetched when it is needed. From the source: the
 * chunks of dist come in the order of their hashes, which moves the difference by 80 B when a file changes that is in
 * neither bundle.
 */
const sizeOf = async (withGuard: boolean) => {
  const contents = `
    import { start } from './src/index.ts'
    import { ${names} } from './src/services/index.ts'
    ${withGuard ? `import { guard } from './src/guard/index.ts'` : ''}
    const services = [${calls.join()}]
    const consent = start({ categories: { essential: { required: true }, analytics: { services } } })
    ${withGuard ? 'guard(consent)' : ''}`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: [
      './ask.js',
      './show*',
      './fillDeclarations*',
      './followMarkup*',
      './followForms*',
      './mountPlaceholders*',
    ],
    logLevel: 'error',
  })
  return brotliCompressSync(outputFiles[0]?.contents ?? '').length
}

test('the guard adds less than 2.5 kB for a returning visitor of a site with ten services', async () => {
  const [without, withIt] = [await sizeOf(false), await sizeOf(true)]
  console.log(
    `returning visitor: ${without} B, with the guard: ${withIt} B, ${withIt - without} B more`,
  )
  expect(withIt - without).toBeLessThan(2500)
})
