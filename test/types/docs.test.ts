import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, expect, test } from 'vitest'
import { blocks, consentOf } from '../browser/support/readme.ts'
import { appPages } from '../support/appPages.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A site that has installed askfirst: the blocks see what a site sees, the types of the package. */
const place = mkdtempSync(join(tmpdir(), 'askfirst-'))
afterAll(() => rmSync(place, { recursive: true }))

/** As much of other packages as the blocks use. */
const others = {
  'react/index.d.ts': `
    export declare const useSyncExternalStore: <State>(
      subscribe: (changed: () => void) => () => void,
      get: () => State,
      getOnServer?: () => State,
    ) => State`,
  'react/jsx-runtime.d.ts': `
    export declare namespace JSX {
      type Element = object
      interface IntrinsicElements { readonly [tag: string]: Readonly<Record<string, unknown>> }
    }`,
  'dompurify/index.d.ts': `
    declare const DOMPurify: {
      sanitize(html: string, options?: { readonly ALLOW_DATA_ATTR?: boolean }): string
    }
    export default DOMPurify`,
}
for (const name of ['react', 'dompurify'])
  mkdirSync(join(place, 'node_modules', name), { recursive: true })
for (const [name, text] of Object.entries(others))
  writeFileSync(join(place, 'node_modules', name), text)
symlinkSync(root, join(place, 'node_modules/askfirst'))

const path = join(root, 'tsconfig.json')
const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: unknown }
const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(config, ts.sys, root).options,
  jsx: ts.JsxEmit.ReactJSX,
  // A block without an import is a file of its own all the same.
  moduleDetection: ts.ModuleDetectionKind.Force,
}

/** A host that parses each file once, as the programs share the package and the libraries. */
const host = ts.createCompilerHost(options)
const parsed = new Map<string, ts.SourceFile | undefined>()
const sharing: ts.CompilerHost = {
  ...host,
  getSourceFile(name, ...rest) {
    if (!parsed.has(name)) parsed.set(name, host.getSourceFile(name, ...rest))
    return parsed.get(name)
  },
}

/** Writes the blocks of a page into a folder, each into a file of its own: `block 2.ts`. */
const write = (page: string) => {
  const folder = join(place, page)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'consent.ts'), consentOf(page))
  return ['ts', 'tsx'].flatMap((language) =>
    blocks(language, page).map((code, index) => {
      const file = join(folder, `block ${index + 1}.${language}`)
      writeFileSync(file, code)
      return file
    }),
  )
}

/** What the compiler says about the blocks of a page. */
const faultsIn = (page: string) =>
  ts
    .getPreEmitDiagnostics(ts.createProgram(write(page), options, sharing))
    .map(({ code, file, start = 0, messageText }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
      const said = ts.flattenDiagnosticMessageText(messageText, ' ')
      return `${page}, ${basename(file?.fileName ?? '')}, line ${line}: TS${code}: ${said}`
    })

/** The code of apps is built with their frameworks, by test/browser/apps.test.ts. */
const pages = readdirSync(join(root, 'docs')).filter(
  (name) => name.endsWith('.md') && !Object.hasOwn(appPages, name.replace('.md', '')),
)
const withCode = ['README.md', ...pages.map((name) => `docs/${name}`)].filter((page) =>
  ['ts', 'tsx'].some((language) => blocks(language, page).length),
)

test('pages with code exist', () => {
  expect(withCode.length).toBeGreaterThan(15)
})

test.each(withCode)('the code in %s compiles', (page) => {
  expect(faultsIn(page)).toEqual([])
})

test('reports an error with its page and its block', () => {
  const page = 'docs/wrong.md'
  mkdirSync(join(place, page), { recursive: true })
  const file = join(place, page, 'block 1.ts')
  writeFileSync(
    file,
    `import { start } from 'askfirst'\nstart({ categories: { essential: { required: true } }, polcyUrl: '/' })\n`,
  )
  const [fault] = ts.getPreEmitDiagnostics(ts.createProgram([file], options, sharing))
  expect(fault?.code).toBe(2561)
  expect(fault?.file?.fileName).toContain('docs/wrong.md/block 1.ts')
})
