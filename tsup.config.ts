import { readFile, writeFile } from 'node:fs/promises'
import { transform, type Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'

const stylesheet = 'src/widget/widget.css'

const minifiedStyles = async () => {
  const css = await readFile(stylesheet, 'utf8')
  const { code } = await transform(css, { loader: 'css', minify: true, target: 'safari16.4' })
  return code.trim()
}

/** The stylesheet as a minified text: it travels inside the widget, and as a file beside it. */
const inlineStyles: Plugin = {
  name: 'inline-styles',
  setup(build) {
    build.onResolve({ filter: /\.css\?inline$/ }, () => ({ path: 'widget', namespace: 'styles' }))
    build.onLoad({ filter: /./, namespace: 'styles' }, async () => ({
      contents: await minifiedStyles(),
      loader: 'text',
    }))
  },
}

// tsup's own default is node, and a browser has no `process` (tsup, platform).
const shared: Options = {
  platform: 'browser',
  target: 'es2022',
  esbuildPlugins: [inlineStyles],
  esbuildOptions(options) {
    options.legalComments = 'linked'
  },
}

const script = (name: string, mode: 'production' | 'development'): Options => ({
  ...shared,
  entry: { [name]: 'src/auto.ts' },
  format: 'iife',
  outExtension: () => ({ js: '.js' }),
  ...(mode === 'production' && {
    minify: 'terser',
    terserOptions: { compress: { passes: 3 }, ecma: 2020 },
  }),
  define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  noExternal: [/./],
})

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      auto: 'src/auto.ts',
      testing: 'src/testing.ts',
      'services/index': 'src/services/index.ts',
      'services/custom': 'src/services/custom.ts',
      'services/googleAnalytics': 'src/services/googleAnalytics.ts',
      'services/googleTagManager': 'src/services/googleTagManager.ts',
      'signals/index': 'src/signals/index.ts',
      'locales/en': 'src/locales/en.ts',
      // No door: a file of its own, so that who keeps the record elsewhere doesn't pay for js-cookie.
      'persist/cookieStorage': 'src/persist/cookieStorage.ts',
    },
    format: 'esm',
    // Left for the site's bundler; esbuild would put "development" in its place (esbuild, platform).
    define: { 'process.env.NODE_ENV': 'process.env.NODE_ENV' },
    dts: true,
    splitting: true,
    async onSuccess() {
      await writeFile('dist/widget.css', await minifiedStyles())
    },
  },
  script('askfirst.global', 'production'),
  script('askfirst.global.dev', 'development'),
])
