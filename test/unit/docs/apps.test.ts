// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { appPages } from '../../support/appPages.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const apps = join(root, 'test/pages/apps')
/** What tools build and install. */
const built = /\/(?:node_modules|dist|build|\.[^/]+)\//

const filesOf = (app: string) =>
  readdirSync(join(apps, app), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !built.test(path.slice(apps.length)))
    .map((path) => readFileSync(path, 'utf8'))

test('each app has a page', () => {
  expect(Object.values(appPages).flat().sort()).toEqual(readdirSync(apps).sort())
})

test.each(Object.entries(appPages))('docs/%s.md shows the code of the app', (page, names) => {
  const markdown = readFileSync(join(root, `docs/${page}.md`), 'utf8')
  // A part of a page, shown for itself, is in no app.
  const blocks = [...markdown.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    .filter(([, language, code = '']) => language !== 'sh' && !code.startsWith('<script>'))
    .map(([, , code]) => code)
  expect(blocks.length).toBeGreaterThan(0)
  const files = new Set(names.flatMap(filesOf))
  expect(blocks.filter((code) => !files.has(code ?? ''))).toEqual([])
})
