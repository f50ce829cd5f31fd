import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { transform, type Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { fileName } from './src/fileName.ts'
import { tags } from './src/locales/tags.ts'

const stylesheets = [
  'src/widget/base.css',
  'src/widget/banner.css',
  'src/widget/settings.css',
  'src/placeholder/placeholder.css',
]

/** A fingerprint of everything that goes into the build: each file gets a new name when anything changes. */
const build = ['package.json', 'package-lock.json', 'tsup.config.ts', 'src']
  .flatMap((path) =>
    path === 'src'
      ? (readdirSync(path, { recursive: true }) as string[]).sort().map((name) => join(path, name))
      : path,
  )
  .filter((path) => /\.\w+$/.test(path))
  .reduce((hash, path) => hash.update(path).update(readFileSync(path)), createHash('sha256'))
  .digest('hex')
  .slice(0, 8)

/**
 * Marks the declarations of minified rules that begin with `:is(` as important: otherwise a site's `!important` wins.
 */
const important = (css: string) =>
  css.replace(/(:is\([^{}]*)\{([^{}]+)\}/g, (_, selector: string, rules: string) => {
    const marked = rules.split(';').map((rule) => `${rule}!important`)
    return `${selector}{${marked.join(';')}}`
  })

const minifiedStyles = async (file: string) => {
  const css = await readFile(file, 'utf8')
  const { code } = await transform(css, { loader: 'css', minify: true, target: 'safari16.4' })
  return important(code.trim())
}

/** Writes the themes to `dist/themes`, and beside the script-tag build. */
const writeThemes = async () => {
  for (const name of readdirSync('src/themes'))
    for (const folder of ['dist/themes', 'dist/askfirst/themes']) {
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, name), await minifiedStyles(`src/themes/${name}`))
    }
}

/** Turns `*.css?inline` into minified text, which is part of the widget and also written to widget.css. */
const inlineStyles: Plugin = {
  name: 'inline-styles',
  setup(build) {
    build.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      // Without the extension, which tsup would handle itself; relative, as it goes into the names of the chunks.
      path: relative('.', join(resolveDir, path.replace('.css?inline', ''))),
      namespace: 'styles',
    }))
    build.onLoad({ filter: /./, namespace: 'styles' }, async ({ path }) => ({
      contents: await minifiedStyles(`${path}.css`),
      loader: 'text',
    }))
  },
}

// tsup's default is node, but a browser has no `process` (tsup, platform).
const shared: Options = {
  platform: 'browser',
  target: 'es2022',
  esbuildPlugins: [inlineStyles],
  esbuildOptions(options) {
    options.legalComments = 'inline'
  },
}

/**
 * Minifies with terser, after esbuild has inlined constants. Its names make compressed output 3 to 5 % smaller than
 * esbuild's; languages beyond ASCII, which esbuild escapes, are a sixth smaller.
 */
const minified = ({ collapse_vars = true } = {}): Options => ({
  minify: 'terser',
  terserOptions: { compress: { passes: 3, collapse_vars }, ecma: 2020 },
  esbuildOptions(options, context) {
    shared.esbuildOptions?.(options, context)
    options.minifySyntax = true
  },
})

/** Replaces environment variables, which a browser doesn't have. */
const environment = (mode: string) => ({
  'process.env.NODE_ENV': mode,
  'process.env.ASKFIRST_BUILD': JSON.stringify(build),
})

/** The presets of a room, by their path beside the script-tag build. */
const presetsOf = (room: 'services' | 'signals') =>
  readdirSync(`src/${room}`)
    .map((file) => file.replace('.ts', ''))
    .filter((name) => !['index', 'custom', 'signal'].includes(name))
    .map((name) => [`${room}/${name}`, `src/${room}/${name}.ts`] as const)

/** The languages, and the purposes of services in some of them. */
const languages = readdirSync('src/locales')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => (tags as readonly string[]).includes(name))
  .map((tag) => [`locales/${tag}`, `src/locales/${tag}.ts`] as const)
const purposes = languages
  .map(([name]) => name.replace('locales', 'purposes'))
  .filter((name) => existsSync(`src/locales/${name}.ts`))
  .map((name) => [name, `src/locales/${name}.ts`] as const)

/**
 * The files that a page fetches only when it needs them; each is a single file without imports. Bundlers move code that
 * two files share into a chunk, and esbuild treats a file as shared once the core refers to it other than by
 * `import()`.
 */
const fetchedLater = {
  showBanner: 'src/widget/showBanner.ts',
  showSettings: 'src/widget/showSettings.ts',
  fillDeclarations: 'src/widget/fillDeclarations.ts',
  followMarkup: 'src/buttons/followMarkup.ts',
  followForms: 'src/forms/followForms.ts',
  mountPlaceholders: 'src/placeholder/mountPlaceholders.ts',
}
const namesFetchedLater = Object.keys(fetchedLater).join('|')

/** EasyList blocks `/showBanner.js`. */
const outNames: Readonly<Record<string, string>> = { showBanner: 'ask' }
const outName = (name: string) => outNames[name] ?? name

const leaveForLater: Plugin = {
  name: 'leave-for-later',
  setup(build) {
    build.onResolve({ filter: new RegExp(`/(${namesFetchedLater})\\.ts$`) }, ({ path, kind }) =>
      kind === 'dynamic-import'
        ? { path: `./${outName(path.replace(/^.*\/|\.ts$/g, ''))}.js`, external: true }
        : undefined,
    )
  },
}

/** In the script-tag build, `import()` loads from the folder beside it, whose address the page may set. */
const fetchFromFolder: Plugin = {
  name: 'fetch-from-folder',
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const changed = code.replace(
        new RegExp(`import\\('[^']*/(${namesFetchedLater})\\.ts'\\)`, 'g'),
        "fetchBeside('$1')",
      )
      if (changed === code) return undefined
      const beside = JSON.stringify(resolve('src/beside.ts'))
      return { contents: `import { fetchBeside } from ${beside}\n${changed}`, loader: 'ts' }
    })
  },
}

/** The files of the folder, by readable name. Pages import `embed` by its own name. */
const folder = Object.fromEntries(
  [
    ...presetsOf('services'),
    ...presetsOf('signals'),
    ...Object.entries(fetchedLater),
    ...languages,
    ...purposes,
    ['policy', 'src/autoPolicy.ts'] as const,
    ['sendDecisions', 'src/decisions/sendDecisions.ts'] as const,
    ['embed', 'src/placeholder/embed.ts'] as const,
  ].map(([name, file]) => [
    name,
    { file, out: name === 'embed' ? 'embed.js' : fileName(build, name) },
  ]),
)
const files = Object.values(folder)
if (new Set(files.map(({ out }) => out)).size < files.length)
  throw new Error('Two files of the folder get the same name: change anything.')

/** Makes a language's file in the folder fetch its purposes by their file name there. */
const fetchPurposes: Plugin = {
  name: 'fetch-purposes',
  setup(build) {
    build.onResolve({ filter: /^\.\/purposes\/[\w-]+\.ts$/ }, ({ path }) => ({
      path: `./${folder[path.replace(/^\.\/|\.ts$/g, '')]?.out ?? ''}`,
      external: true,
    }))
  },
}

/**
 * Removes bare imports of chunks that a file uses nothing from. esbuild leaves them in its output, but warns about them
 * when a site bundles them, since package.json declares no side effects.
 */
const withoutBareImports = async () => {
  for (const name of readdirSync('dist', { recursive: true }) as string[]) {
    if (!name.endsWith('.js') || name.startsWith('askfirst')) continue
    const file = join('dist', name)
    const code = await readFile(file, 'utf8')
    await writeFile(file, code.replace(/^import "\.{1,2}\/chunk-\w+\.js";\n/gm, ''))
  }
}

const script = (name: string, file: string, mode: 'production' | 'development'): Options => ({
  ...shared,
  entry: { [name]: file },
  esbuildPlugins: [inlineStyles, fetchFromFolder],
  format: 'iife',
  outExtension: () => ({ js: '.js' }),
  ...(mode === 'production' && minified()),
  define: environment(JSON.stringify(mode)),
  noExternal: [/./],
})

export default defineConfig([
  {
    ...shared,
    esbuildPlugins: [inlineStyles, leaveForLater],
    entry: {
      index: 'src/index.ts',
      auto: 'src/auto.ts',
      testing: 'src/testing.ts',
      'services/index': 'src/services/index.ts',
      'services/custom': 'src/services/custom.ts',
      ...Object.fromEntries(presetsOf('services')),
      'signals/index': 'src/signals/index.ts',
      'declaration/index': 'src/declaration/index.ts',
      'guard/index': 'src/guard/index.ts',
      'guard/knownServices': 'src/guard/knownServices.ts',
      'csp/index': 'src/csp/index.ts',
      'decisions/sendDecisions': 'src/decisions/sendDecisions.ts',
      'policy/index': 'src/consent/policyOf.ts',
      'policy/regions': 'src/policy/index.ts',
      'embed/index': 'src/placeholder/index.ts',
      'forms/index': 'src/forms/index.ts',
      'locales/index': 'src/locales/index.ts',
      'locales/en': 'src/locales/en.ts',
      ...Object.fromEntries(languages),
      ...Object.fromEntries(purposes.map(([name, file]) => [`locales/${name}`, file])),
      // Not in `exports`, but files of their own, so that a site with another storage doesn't load js-cookie.
      'persist/cookieStorage': 'src/persist/cookieStorage.ts',
      'record/codec': 'src/record/codec.ts',
      'record/hash': 'src/record/hash.ts',
    },
    format: 'esm',
    // Left for the site's bundler; esbuild would replace it by "development" (esbuild, platform).
    define: environment('process.env.NODE_ENV'),
    dts: true,
    splitting: true,
    async onSuccess() {
      const styles = await Promise.all(stylesheets.map(minifiedStyles))
      await writeFile('dist/widget.css', styles.join(''))
      await writeThemes()
      await withoutBareImports()
    },
  },
  {
    ...shared,
    entry: Object.fromEntries(
      Object.entries(fetchedLater).map(([name, file]) => [outName(name), file]),
    ),
    // Otherwise terser merges objects into one with a duplicate key, and a site's bundler warns about it.
    ...minified({ collapse_vars: false }),
    format: 'esm',
    splitting: false,
    define: environment('process.env.NODE_ENV'),
  },
  {
    ...shared,
    esbuildPlugins: [inlineStyles, fetchPurposes],
    // The script-tag build fetches these from the folder `askfirst` beside it.
    entry: Object.fromEntries(
      files.map(({ file, out }) => [`askfirst/${out.replace('.js', '')}`, file]),
    ),
    format: 'esm',
    // Each file is self-contained, since sites copy only the files that they use.
    splitting: false,
    ...minified(),
    define: environment('"production"'),
    noExternal: [/./],
    async onSuccess() {
      const names = Object.entries(folder).map(([name, { out }]) => [name, out])
      await writeFile(
        'dist/askfirst/files.json',
        `${JSON.stringify(Object.fromEntries(names), null, 2)}\n`,
      )
    },
  },
  script('askfirst.global', 'src/auto.ts', 'production'),
  script('askfirst.global.dev', 'src/auto.ts', 'development'),
  script('askfirst.guard.global', 'src/autoGuard.ts', 'production'),
  script('askfirst.guard.global.dev', 'src/autoGuard.ts', 'development'),
])
