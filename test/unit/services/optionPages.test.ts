import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as services from '../../../src/services/index.ts'
import * as signals from '../../../src/signals/index.ts'

interface Used {
  readonly use: string
}
type Preset = (options: object) => { readonly id: string }

const presets = { services, signals } as unknown as Record<
  'services' | 'signals',
  Readonly<Record<string, Preset>>
>
const read = (page: string) => readFileSync(`docs/${page}`, 'utf8')

/** The presets that a page's JSON uses, with their options. */
const usedIn = (page: string, kind: 'services' | 'signals') => {
  const found: Used[] = []
  for (const [, block = ''] of read(page).matchAll(/```json\n(.*?)```/gs))
    JSON.parse(block, (key, value: unknown) => {
      if (key === kind) found.push(...(value as readonly Used[]))
      return value
    })
  return found
}

/** The anchors of a page's headings, as GitHub makes them. */
const anchorsIn = (page: string) =>
  [...read(page).matchAll(/^##+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )

describe.each([
  ['service-options.md', 'services', 45],
  ['signal-options.md', 'signals', 9],
] as const)('docs/%s', (page, kind, least) => {
  test('has an example of each preset with options', () => {
    expect(new Set(usedIn(page, kind).map(({ use }) => use)).size).toBeGreaterThan(least)
  })

  test.each(usedIn(page, kind))('the example of $use is accepted', ({ use, ...options }) => {
    expect(presets[kind][use]?.(options).id).toBe(use)
  })

  test('is linked to from docs/services.md, with anchors that exist', () => {
    const links = [...read('services.md').matchAll(/\]\(([\w-]+\.md)#([^)]*)\)/g)]
      .filter(([, to]) => to === page)
      .map(([, , anchor]) => anchor)
    expect(links.length).toBeGreaterThan(least)
    expect(anchorsIn(page)).toEqual(expect.arrayContaining(links))
  })
})
