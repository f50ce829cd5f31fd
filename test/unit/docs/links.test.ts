// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { brokenLinks, linkedFrom } from './brokenLinks.ts'
import { anchorsOf, linksOf } from './markdown.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
/** What isn't in the repository: a fresh machine has no git to ask. */
const made = new Set(['.git', '.next', 'dist', 'node_modules', 'screenshots'])
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !made.has(name))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      return entry.isDirectory() ? filesIn(path) : path
    })
const files = new Set(filesIn(''))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const pages = new Map(
  [...files]
    .filter((path) => path.endsWith('.md') || path === 'llms.txt')
    .map((path) => [path, read(path)]),
)
const docs = [...pages.keys()].filter((path) => path.startsWith('docs/'))

/** Pages that are one long table, which is read by looking something up. */
const tables = ['law', 'services', 'service-options', 'signal-options'].map(
  (name) => `docs/${name}.md`,
)

test('pages with links exist', () => {
  expect(docs.length).toBeGreaterThan(20)
  expect([...pages.values()].flatMap(linksOf).length).toBeGreaterThan(200)
})

test('each relative link leads to an existing file and heading', () => {
  expect(brokenLinks({ pages, files })).toEqual([])
})

test('README.md or llms.txt links to each page', () => {
  const linked = new Set(['README.md', 'llms.txt'].flatMap((page) => linkedFrom(page, read(page))))
  expect(docs.filter((page) => !linked.has(page))).toEqual([])
})

test('a page has at most 150 lines, unless it is a table', () => {
  const long = docs.filter((page) => read(page).trimEnd().split('\n').length > 150)
  expect(long.filter((page) => !tables.includes(page))).toEqual([])
})

describe('the check', () => {
  /** What is broken in `docs/a.md`, beside a page `docs/b.md`, a picture and a README. */
  const brokenIn = (text: string) => {
    const all = new Map([
      ['docs/a.md', text],
      ['docs/b.md', '# Title\n\n## What `stop()` does, and why\n\n## Options\n\n## Options\n'],
      ['README.md', '# Read me\n'],
    ])
    return brokenLinks({ pages: all, files: new Set([...all.keys(), 'docs/a.png']) })
  }

  test.each([
    '[b](b.md), [title](b.md#title), [the second](b.md#options-1)',
    '[code in a heading](b.md#what-stop-does-and-why)',
    '![picture](a.png) [![picture](a.png)](../README.md)',
    '# Here\n\n[here](#here), [with a title](b.md "B"), [over two\nlines](b.md)',
    '[elsewhere](https://example.com/x#y), [mail](mailto:a@example.com), [ref]\n\n[ref]: b.md',
    '`[code](nowhere.md)`\n\n```md\n[code](nowhere.md)\n```\n\n<!-- [gone](nowhere.md) -->',
  ])('accepts %j', (text) => {
    expect(brokenIn(text)).toEqual([])
  })

  test.each([
    ['[no file](c.md)', 'c.md'],
    ['[no heading](b.md#nothing)', 'b.md#nothing'],
    ['[a third](b.md#options-2)', 'b.md#options-2'],
    ['[no heading here](#nothing)', '#nothing'],
    ['![no picture](b.png)', 'b.png'],
    ['[another folder](README.md)', 'README.md'],
    ['[a picture has no heading](a.png#title)', 'a.png#title'],
    ['[ref]\n\n[ref]: c.md', 'c.md'],
    ['<img alt="" src="b.png" />', 'b.png'],
    ['`code` [over two\nlines](c.md) `code`', 'c.md'],
    ['```md\n# Here\n```\n\n[here](#here)', '#here'],
  ])('finds %j', (text, address) => {
    expect(brokenIn(text)).toEqual([`docs/a.md: ${address}`])
  })
})

test('headings become anchors as on GitHub', () => {
  const headings = [
    'Options of start()',
    'A & B',
    'A — no',
    '`a_b`',
    '[Link](x.md): more',
    'Über',
    'A & B',
  ]
  expect([...anchorsOf(headings.map((heading) => `## ${heading}\n`).join('\n'))]).toEqual([
    'options-of-start',
    'a--b',
    'a--no',
    'a_b',
    'link-more',
    'über',
    'a--b-1',
  ])
})
