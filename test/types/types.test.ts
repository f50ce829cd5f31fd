import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'test/types')

const optionsOf = (name: string) => {
  const path = join(root, name)
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: unknown }
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options
}

/** A host that parses each file once, as all programs share the sources and the libraries. */
const hostOf = (options: ts.CompilerOptions): ts.CompilerHost => {
  const host = ts.createCompilerHost(options)
  const parsed = new Map<string, ts.SourceFile | undefined>()
  return {
    ...host,
    getSourceFile(name, ...others) {
      if (!parsed.has(name)) parsed.set(name, host.getSourceFile(name, ...others))
      return parsed.get(name)
    },
  }
}

const usual = optionsOf('tsconfig.json')
const host = hostOf(usual)

/** What the compiler says about files: `TS2345 at 11`. */
const compile = (files: string[], options = usual) => {
  const program = ts.createProgram(
    [...files, join(root, 'src/env.d.ts')],
    options,
    options === usual ? host : undefined,
  )
  return ts.getPreEmitDiagnostics(program).map(({ code, file, start = 0 }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
    return `TS${String(code)} at ${String(line)}`
  })
}

describe('types', () => {
  const dom = join(root, 'src/dom.d.ts')

  test.each(['right.ts', 'undefined.ts'])('%s compiles', (name) => {
    expect(compile([dom, join(folder, name)])).toEqual([])
  })

  const wrong = readdirSync(join(folder, 'wrong'))
  test('wrong programs exist', () => {
    expect(wrong.length).toBeGreaterThan(10)
  })

  test.each(wrong)('wrong/%s fails to compile for the reason it names', (name) => {
    const lines = readFileSync(join(folder, 'wrong', name), 'utf8').split('\n')
    const expected = lines.flatMap((line, index) => {
      const [, code] = /\/\/ (TS\d+)$/.exec(line) ?? []
      return code ? [`${code} at ${String(index + 1)}`] : []
    })
    expect(expected).toHaveLength(1)
    expect(compile([dom, join(folder, 'wrong', name)])).toEqual(expected)
  })
})

describe('window.askfirst, in a site that references askfirst/auto', () => {
  const place = mkdtempSync(join(tmpdir(), 'askfirst-'))
  mkdirSync(join(place, 'node_modules'))
  symlinkSync(root, join(place, 'node_modules/askfirst'))
  afterAll(() => rmSync(place, { recursive: true }))

  const says = (code: string, header = '/// <reference types="askfirst/auto" />') => {
    const file = join(place, 'page.ts')
    writeFileSync(file, `${header}\n${code}\nexport {}\n`)
    return compile([file], { ...usual })
  }
  const right = `
    window.askfirst?.ready.then((consent) => consent.allows('analytics'))
    window.askfirst?.consent?.save({ analytics: true }, 'banner')
    window.askfirst?.start({
      categories: {
        essential: { required: true },
        analytics: { services: [window.askfirst.googleAnalytics({ id: 'G-1' })] },
      },
    }).withdraw('googleAnalytics')`

  test.each([
    '/// <reference types="askfirst/auto" />',
    "import type {} from 'askfirst/auto'",
    "import type { Askfirst } from 'askfirst/auto'\nexport const api: Askfirst | undefined = window.askfirst",
  ])('%s: is typed', (header) => {
    expect(says(right, header)).toEqual([])
  })

  test.each([
    // A blocker may have taken the script.
    ['window.askfirst.consent', 'TS18048'],
    ['window.askfirst?.strat', 'TS2551'],
    ['window.askfirst?.googleAnalytics({ key: 1 })', 'TS2353'],
    ["window.askfirst?.consent?.save({ analytics: 'yes' })", 'TS2322'],
    [
      "window.askfirst?.start({ categories: { essential: { required: true } } }).allows('esential')",
      'TS2345',
    ],
  ])('%s does not compile', (code, error) => {
    expect(says(code)).toEqual([`${error} at 2`])
  })

  test('is missing without the reference', () => {
    expect(says('window.askfirst', '')).toEqual(['TS2339 at 2'])
  })
})

test('in rings 0 and 1, document is a compile error', () => {
  const place = mkdtempSync(join(tmpdir(), 'askfirst-'))
  const file = join(place, 'wrong.ts')
  writeFileSync(file, 'export const title = document.title\n')
  expect(compile([file], optionsOf('tsconfig.core.json'))).toEqual(['TS2584 at 1'])
  rmSync(place, { recursive: true })
})
