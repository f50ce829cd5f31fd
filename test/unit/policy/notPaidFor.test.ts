// @vitest-environment node
import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('a site without a region downloads no policy', async () => {
  const { metafile } = await build({
    entryPoints: ['src/index.ts'],
    ...{ bundle: true, write: false, metafile: true, format: 'esm' },
    external: ['*.css?inline'],
  })
  const files = Object.keys(metafile.inputs)
  expect(files).toContain('src/record/choicesOf.ts')
  expect(files.filter((file) => /policy|Under\.ts$/i.test(file))).toEqual([])
})
