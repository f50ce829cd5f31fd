// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }
import builds from '../../../tsup.config.ts'
import { flawsOf } from './flawsOf.ts'
import { codeOf } from './markdown.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const [library] = builds as readonly { readonly entry: Readonly<Record<string, string>> }[]

/** The source of each door of the package that has types. A door with `*` has one preset or language a file. */
const doors = Object.entries(manifest.exports).flatMap(([door, target]) => {
  if (typeof target === 'string' || door.includes('*')) return []
  const entry = target.types.replace(/^\.\/dist\/|\.d\.ts$/g, '')
  const source = library?.entry[entry]
  if (!source) throw new Error(`tsup.config.ts has no entry "${entry}" for the door "${door}".`)
  return [{ door, source: join(root, source) }]
})

const path = join(root, 'tsconfig.json')
const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: unknown }
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
const program = ts.createProgram(
  doors.map(({ source }) => source),
  options,
)
const checker = program.getTypeChecker()

/** The exports of a file by name, each as the symbol that it stands for. */
const exportsOf = (source: string, of = program) => {
  const file = of.getSourceFile(source)
  const types = of.getTypeChecker()
  const symbol = file && types.getSymbolAtLocation(file)
  if (!symbol) throw new Error(`${source} exports nothing.`)
  return types.getExportsOfModule(symbol).map((one) => ({
    name: one.name,
    symbol: one.flags & ts.SymbolFlags.Alias ? types.getAliasedSymbol(one) : one,
  }))
}

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
/** The words of all code in the docs. A part of a path or of an attribute is no word: `askfirst/guard`, `data-page`. */
const words = new Set(
  pages
    .flatMap((page) => codeOf(readFileSync(join(root, page), 'utf8')))
    .flatMap((code) => code.match(/(?<![\w$/-])[\w$]+(?![\w$/-])/g) ?? []),
)

/** A preset's example is its line in docs/services.md and docs/signals.md. */
const isPreset = (symbol: ts.Symbol) =>
  symbol.declarations?.some((declaration) =>
    /\/src\/(?:services|signals)\/(?!custom\.|signal\.)/.test(declaration.getSourceFile().fileName),
  ) ?? false

test('entry points exist', () => {
  expect(doors.map(({ door }) => door)).toEqual(
    expect.arrayContaining(['.', './services', './signals', './policy', './testing', './auto']),
  )
})

describe.each(doors)('$door', ({ source }) => {
  test('a page of docs/ or the README names each export', () => {
    const names = exportsOf(source).map(({ name }) => name)
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !words.has(name))).toEqual([])
  })

  test('each function has a complete docstring', () => {
    const flaws = exportsOf(source).flatMap(({ name, symbol }) =>
      flawsOf(checker, symbol, { needsExample: !isPreset(symbol) }).map(
        (flaw) => `${name}: ${flaw}`,
      ),
    )
    expect(flaws).toEqual([])
  })
})

describe('the check', () => {
  /** What is wrong with the docstring of `run` in a file with this code. */
  const flawsIn = (code: string, needsExample = true) => {
    const name = '/planted.ts'
    const file = ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true)
    const planted = ts.createProgram(
      [name],
      { noLib: true },
      {
        ...ts.createCompilerHost({}),
        getSourceFile: (asked) => (asked === name ? file : undefined),
      },
    )
    return exportsOf(name, planted).flatMap(({ symbol }) =>
      flawsOf(planted.getTypeChecker(), symbol, { needsExample }),
    )
  }

  test.each([
    '/**\n * Runs.\n *\n * @param a one\n * @returns two\n * @example\n * run(1)\n */\nexport const run = (a: number) => a',
    '/**\n * Runs.\n *\n * @param options one\n * @example\n * run({ a: 1 })\n */\nexport function run({ a }: { a: number }): void {}',
    '/** Counts. */\nexport const count = 1',
    'export type Count = (a: number) => number',
  ])('accepts %j', (code) => {
    expect(flawsIn(code)).toEqual([])
  })

  test('a preset needs no example', () => {
    const code = '/**\n * Runs.\n *\n * @returns one\n */\nexport const run = () => 1'
    expect(flawsIn(code, false)).toEqual([])
    expect(flawsIn(code)).toEqual(['has no @example'])
  })

  test.each([
    ['export const run = (): void => {}', ['has no docstring', 'has no @example']],
    [
      '/**\n * Runs.\n *\n * @example\n * run()\n */\nexport const run = () => 1',
      ['has no @returns'],
    ],
    [
      '/**\n * Runs.\n *\n * @param a one\n * @example\n * run()\n */\nexport const run = (a: 1, b: 2): void => {}',
      ['has 1 @param for 2 parameters'],
    ],
    [
      '/**\n * Runs.\n *\n * @param b one\n * @example\n * run()\n */\nexport const run = (a: 1): void => {}',
      ['has "@param b" for a'],
    ],
  ])('finds the flaw of %j', (code, flaws) => {
    expect(flawsIn(code)).toEqual(flaws)
  })

  test('the words of prose are not code', () => {
    expect(codeOf('A Page. `Gate` is\n\n```ts\nconst a = 1\n```\n')).toEqual([
      '`Gate`',
      expect.stringContaining('const a = 1'),
    ])
  })
})
