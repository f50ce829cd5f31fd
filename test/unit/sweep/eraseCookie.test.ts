import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { eraseCookie } from '../../../src/sweep/eraseCookie.ts'
import { moveTo } from '../support/location.ts'

let written: string[]
beforeEach(() => {
  written = []
  vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation(
    (text) => void written.push(text),
  )
  history.replaceState(null, '', '/shop/cart')
})
afterEach(() => {
  vi.restoreAllMocks()
  history.replaceState(null, '', '/')
})

const attribute = (name: string) => [
  ...new Set(written.map((text) => new RegExp(`;${name}=([^;]*)`).exec(text)?.[1])),
]

test('every write ends the life of the cookie', () => {
  eraseCookie('_ga')
  expect(written.length).toBeGreaterThan(0)
  for (const text of written) expect(text).toMatch(/^_ga=;max-age=0;path=/)
})

test('every path that the page can see is tried', () => {
  eraseCookie('_ga')
  expect(attribute('path')).toEqual(
    expect.arrayContaining(['/', '/shop', '/shop/', '/shop/cart', '/shop/cart/']),
  )
})

test('the host and every domain above it are tried', () => {
  moveTo('https://www.shop.example.org/')
  eraseCookie('_ga')
  expect(attribute('domain')).toEqual([
    undefined,
    'www.shop.example.org',
    'shop.example.org',
    'example.org',
    'org',
  ])
})

test('each place is tried in both partitions, and securely, for names that begin with __Secure-', () => {
  eraseCookie('_ga')
  const plain = written.filter((text) => !text.includes('secure'))
  expect(written).toHaveLength(plain.length * 3)
  for (const text of plain) {
    expect(written).toContain(`${text};secure`)
    expect(written).toContain(`${text};secure;samesite=none;partitioned`)
  }
})
