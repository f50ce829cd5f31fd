import { join } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import * as esbuild from 'esbuild'
import { rollup, type Plugin } from 'rollup'
import { minify } from 'terser'
import * as vite from 'vite'
import webpack from 'webpack'

/** A site to build: its `index.html` loads `main.js` as a module. */
export interface Source {
  /** The folder that holds the site. */
  readonly from: string
  /** The folder to write to. */
  readonly to: string
}

/** A bundler in production mode, with its defaults otherwise. */
export interface Bundler {
  readonly name: string
  /** How a page loads `main.js`. Default: as a module. */
  readonly scriptAttributes?: string
  /**
   * Builds a site.
   *
   * @returns the warnings
   */
  build(source: Source): Promise<readonly string[]>
}

/** Rollup by itself neither minifies nor replaces `process.env.NODE_ENV`. */
const production: Plugin = {
  name: 'production',
  transform: (code) => code.replaceAll('process.env.NODE_ENV', '"production"'),
  async renderChunk(code) {
    const minified = await minify(code, { module: true })
    return minified.code ?? ''
  },
}

/** The bundlers that the package is tested with. */
export const bundlers: readonly Bundler[] = [
  {
    name: 'esbuild',
    async build({ from, to }) {
      const { warnings } = await esbuild.build({
        absWorkingDir: from,
        entryPoints: ['main.js'],
        outdir: to,
        bundle: true,
        format: 'esm',
        splitting: true,
        minify: true,
        logLevel: 'silent',
      })
      return warnings.map(({ text }) => text)
    },
  },
  {
    name: 'Vite',
    async build({ from, to }) {
      const warnings: string[] = []
      const warn = (text: string) => void warnings.push(text)
      await vite.build({
        root: from,
        configFile: false,
        logLevel: 'warn',
        customLogger: { ...vite.createLogger('silent'), warn, warnOnce: warn, error: warn },
        build: { outDir: to },
      })
      return warnings
    },
  },
  {
    name: 'Rollup',
    async build({ from, to }) {
      const warnings: string[] = []
      const bundle = await rollup({
        input: join(from, 'main.js'),
        plugins: [nodeResolve({ browser: true }), production],
        onLog: (_, { message }) => void warnings.push(message),
      })
      await bundle.write({ dir: to, format: 'es' })
      await bundle.close()
      return warnings
    },
  },
  {
    name: 'webpack',
    scriptAttributes: 'defer',
    build: ({ from, to }) =>
      new Promise((resolve, reject) => {
        const config = { mode: 'production', context: from, entry: './main.js' } as const
        webpack({ ...config, output: { path: to } }, (error, stats) => {
          const { errors = [], warnings = [] } =
            stats?.toJson({ all: false, errors: true, warnings: true }) ?? {}
          const failure = error ?? errors[0]
          if (failure) reject(new Error(failure.message))
          else resolve(warnings.map(({ message }) => message))
        })
      }),
  },
]
