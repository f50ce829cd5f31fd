import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Files, Setting } from './contestant.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const dependency = (path: string) => new URL(`node_modules/${path}`, import.meta.url)

const bundle: Setting['bundle'] = async (contents, options) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here, sourcefile: 'main.js' },
    entryNames: 'main',
    chunkNames: '[name]-[hash]',
    outdir: here,
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    ...options,
  })
  const files = (outputFiles ?? []).map(
    ({ path, contents: bytes }) => [path.replace(here, ''), Buffer.from(bytes)] as const,
  )
  return Object.fromEntries(files) satisfies Files
}

/** Creates what contestants need for their set-up. */
export const settingOf = (addresses: Setting['addresses']): Setting => ({
  addresses,
  bundle,
  read: (path) => readFile(dependency(path), 'utf8'),
  version: async (name) => {
    const manifest = await readFile(dependency(`${name}/package.json`), 'utf8')
    return (JSON.parse(manifest) as { version: string }).version
  },
})
