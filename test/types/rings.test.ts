import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { config } = ts.readConfigFile(join(root, 'tsconfig.core.json'), (file) =>
  ts.sys.readFile(file),
) as { config: unknown }
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root)

test('rings 0 and 1 compile without the DOM library', () => {
  const program = ts.createProgram(fileNames, options)
  const found = ts.getPreEmitDiagnostics(program)
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual(
    [],
  )
})

test.each(['catalog', 'record', 'services', 'signals', 'locales', 'consent'])(
  'every file of %s is compiled so',
  (room) => {
    const files = readdirSync(join(root, 'src', room)).filter((name) => name.endsWith('.ts'))
    expect(files.length).toBeGreaterThan(0)
    const compiled = fileNames.map((file) => relative(root, file))
    expect(compiled).toEqual(expect.arrayContaining(files.map((name) => `src/${room}/${name}`)))
  },
)

test('rings 0 and 1 pull in no file of a higher ring', () => {
  const above = ['embed', 'gate', 'persist', 'run', 'sweep', 'widget', 'start.ts', 'auto.ts']
  const files = ts
    .createProgram(fileNames, options)
    .getSourceFiles()
    .map(({ fileName }) => relative(root, fileName))
  expect(files.filter((file) => above.some((name) => file.startsWith(`src/${name}`)))).toEqual([])
})
