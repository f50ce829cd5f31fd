import { fileURLToPath } from 'node:url'
import { build, type BuildOptions } from 'esbuild'

const resolveDir = fileURLToPath(new URL('.', import.meta.url))

/** A script that a site's bundler would make of this code: one file, for a script tag. */
export const bundle = async (contents: string, options: BuildOptions = {}): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    ...options,
  })
  return outputFiles?.[0]?.text ?? ''
}
