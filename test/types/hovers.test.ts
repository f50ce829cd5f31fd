import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const file = join(root, 'test/types/hovered.ts')
const text = `
import { start } from '../../src/index.ts'
import { custom, googleAnalytics } from '../../src/services/index.ts'
import { metaPixel } from '../../src/signals/index.ts'

export const consent = start({
  categories: {
    essential: { required: true, cookies: [{ name: 'session', purpose: 'Keeps you signed in.' }] },
    analytics: {
      title: 'Counting',
      services: [googleAnalytics({ id: 'G-1' }), custom({ id: 'matomo', name: 'Matomo' })],
    },
  },
  policyUrl: '/cookies',
})
export const choices = consent.$choices.get()
consent.allows('matomo')
start({
  categories: { essential: { required: true }, marketing: {} },
  signals: [metaPixel({ grantedBy: 'markting' })],
})
start({
  categories: {
    essential: { services: [{ ...googleAnalytics({ id: 'G-1' }), dependsOn: ['esential'] }] },
  },
})
`

let service: ts.LanguageService
beforeAll(() => {
  const path = join(root, 'tsconfig.json')
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const files = [file, join(root, 'src/env.d.ts'), join(root, 'src/dom.d.ts')]
  const read = (name: string) => (name === file ? text : ts.sys.readFile(name))
  service = ts.createLanguageService({
    getScriptFileNames: () => files,
    getScriptVersion: () => '1',
    getScriptSnapshot(name) {
      const content = read(name)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: (some) => ts.getDefaultLibFilePath(some),
    fileExists: (name) => ts.sys.fileExists(name),
    readFile: read,
  })
})

/** What an editor shows over a word: its first occurrence behind a mark. */
const hover = (mark: string, word: string) => {
  const at = text.indexOf(word, text.indexOf(mark))
  const { displayParts = [] } = service.getQuickInfoAtPosition(file, at) ?? {}
  return ts.displayPartsToString(displayParts)
}
/** The order of a union's members is the compiler's own. */
const idsIn = (shown: string) => [...new Set(shown.match(/"\w+"/g))].sort()
const ids = ['"analytics"', '"essential"', '"googleAnalytics"', '"matomo"']

test.each([
  ['the consent', 'const consent', 'consent'],
  ['the choices', 'const choices', 'choices'],
  ['start', 'start({', 'start'],
  ['allows', 'consent.allows', 'allows'],
])('over %s an editor shows the ids, not the configuration', (_, mark, word) => {
  const shown = hover(mark, word)
  expect(idsIn(shown)).toEqual(ids)
  expect(shown).not.toMatch(/required|purpose|title/)
  expect(shown.length).toBeLessThan(300)
})

test('the error for a misspelt id is a line or two, and names the right one', () => {
  const said = service
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  expect(said).toEqual([
    `Type 'Signal<"markting">' is not assignable to type 'Signal<"essential" | "marketing">'.
  Type '"markting"' is not assignable to type '"essential" | "marketing"'. Did you mean '"marketing"'?`,
    expect.stringMatching(
      /^Type '"esential"' is not assignable to .*Did you mean '"essential"'\?$/,
    ),
  ])
})
