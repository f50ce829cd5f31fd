import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { laws } from '../../../src/policy/laws.ts'
import type { RegionRules } from '../../../src/policy/regionRules.ts'
import { regions } from '../../../src/policy/regions.ts'

const rows = Object.entries<RegionRules>(regions).map(
  ([code, rules]) => [code, { ...rules, ...laws[code as 'DE'] }] as const,
)
const eea =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'

test.each(rows)('%s is well formed', (code, row) => {
  expect(code).toMatch(/^[A-Z]{2}(-[A-Z]{2})?$/)
  for (const policy of [row.sale, row.own, row.other])
    expect(['opt-in', 'opt-out', 'notice']).toContain(policy)
  expect(typeof row.gpc).toBe('boolean')
  expect(row.law).toMatch(/\.$/)
  expect(new URL(row.source).protocol).toBe('https:')
  expect(row.read).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(new Date(row.read).toISOString()).toContain(row.read)
})

test('each row has a law, and each law a row', () => {
  expect(Object.keys(laws)).toEqual(Object.keys(regions))
})

test('lists the whole EEA as opt-in', () => {
  for (const code of eea.split(' '))
    expect([code, regions[code as 'DE']]).toMatchObject([
      code,
      { sale: 'opt-in', own: 'opt-in', other: 'opt-in' },
    ])
})

test('a country without a region is at least as strict as its regions', () => {
  const strictness = ['notice', 'opt-out', 'opt-in']
  for (const [code, part] of rows) {
    const country = regions[code.slice(0, 2) as 'US']
    for (const kind of ['sale', 'own', 'other'] as const)
      expect(strictness.indexOf(country[kind])).toBeGreaterThanOrEqual(
        strictness.indexOf(part[kind]),
      )
    if (part.gpc) expect(country.gpc).toBe(true)
  }
})

test('docs/law.md shows the same rules', () => {
  const shown = readFileSync('docs/law.md', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, region = '', sale, own, other, gpc, law, source = '', read] = line.split(/ *\| */)
      const [, code] = /\(`([A-Z-]+)`/.exec(region) ?? []
      const [, link] = /\]\((.*)\)$/.exec(source) ?? []
      return code ? [[code, { sale, own, other, gpc: gpc === 'yes', law, source: link, read }]] : []
    })
  // One row is for all provinces that only the federal law covers.
  const provinces = rows.filter(([code]) => /^CA-(?!QC|ON)/.test(code))
  expect(Object.fromEntries([...shown, ...provinces])).toEqual(Object.fromEntries(rows))
})
