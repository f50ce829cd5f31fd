import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { runInThisContext } from 'node:vm'
import { build, type BuildOptions } from 'esbuild'

const resolveDir = fileURLToPath(new URL('.', import.meta.url))
/** The folder of third-party libraries that test pages are built with. */
export const libraries = fileURLToPath(new URL('../../pages/', import.meta.url))

/** Bundles code as a site would: into one file, for a script tag. */
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

/** Bundles code with the libraries of test/pages. */
export const bundlePage = (contents: string, options: BuildOptions = {}): Promise<string> =>
  bundle(contents, { stdin: { contents, resolveDir: libraries }, ...options })

/** Renders the exported `element` as React does on a server. */
export const renderPage = async (contents: string): Promise<string> => {
  const code = await bundlePage(
    `import { renderToString } from 'react-dom/server'; ${contents}
    export const rendered = '<!doctype html>' + renderToString(element)`,
    { format: 'cjs', platform: 'node' },
  )
  const module = { exports: {} as { rendered?: string } }
  const run = runInThisContext(`(function (module, exports, require) {${code}\n})`) as (
    ...scope: readonly unknown[]
  ) => void
  run(module, module.exports, createRequire(libraries))
  return module.exports.rendered ?? ''
}
