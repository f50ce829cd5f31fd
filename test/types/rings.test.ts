import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { coreRooms, rooms } from '../../rings.js'

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

test.each(coreRooms)('compiles every file of %s without it', (room) => {
  const files = readdirSync(join(root, 'src', room)).filter((name) => name.endsWith('.ts'))
  expect(files.length).toBeGreaterThan(0)
  const compiled = fileNames.map((file) => relative(root, file))
  expect(compiled).toEqual(expect.arrayContaining(files.map((name) => `src/${room}/${name}`)))
})

test('the map lists exactly the folders there are', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    // It has no code.
    .filter((name) => name !== 'themes')
  expect(folders.sort()).toEqual(Object.keys(rooms).sort())
})

test('rings 0 and 1 import no file of a higher ring', () => {
  const above = Object.keys(rooms).filter((room) => !coreRooms.includes(room))
  const files = ts
    .createProgram(fileNames, options)
    .getSourceFiles()
    .map(({ fileName }) => relative(root, fileName))
  const isAbove = (file: string) =>
    [...above.map((room) => `src/${room}/`), 'src/start.ts', 'src/auto.ts'].some((name) =>
      file.startsWith(name),
    )
  expect(files.filter(isAbove)).toEqual([])
})
