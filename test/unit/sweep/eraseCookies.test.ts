import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { eraseCookies } from '../../../src/sweep/eraseCookies.ts'
import { moveTo } from '../support/location.ts'

/** The browser's cookies: each is a name at one place. */
let jar: { name: string; place: string }[]
let written: string[]
/** How many were written in each task. */
let tasks: number[]
let isNewTask = true

beforeEach(() => {
  jar = []
  written = []
  tasks = []
  vi.spyOn(Document.prototype, 'cookie', 'get').mockImplementation(() =>
    jar.map(({ name }) => `${name}=1`).join('; '),
  )
  vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation((text) => {
    const [, name, place] = /^(.*?)=;max-age=0(.*)$/.exec(text) ?? []
    written.push(place ?? text)
    jar = jar.filter((one) => one.name !== name || one.place !== place)
    if (isNewTask) {
      isNewTask = false
      tasks.push(0)
      setTimeout(() => (isNewTask = true))
    }
    tasks.push((tasks.pop() ?? 0) + 1)
  })
})
afterEach(() => vi.restoreAllMocks())

const everything = () => true
const missing = (name = '_ga') => ({ name, place: 'nowhere' })

test('tries every possible place of a cookie once', async () => {
  moveTo('http://www.shop.example.org/shop/cart')
  jar = [missing()]
  await eraseCookies(everything)
  const domains = ['', ...['example.org', 'shop.example.org', 'www.shop.example.org']].map(
    (domain) => domain && `;domain=${domain}`,
  )
  const paths = ['/', '/shop', '/shop/', '/shop/cart']
  const kinds = ['', ';secure', ';secure;samesite=none;partitioned']
  const places = kinds.flatMap((kind) =>
    paths.flatMap((path) => domains.map((domain) => `;path=${path}${domain}${kind}`)),
  )
  expect(written).toEqual(places)
})

test('erases securely on https, as this erases insecure cookies too', async () => {
  moveTo('https://example.org/shop/')
  jar = [missing()]
  await eraseCookies(everything)
  expect(written).toHaveLength(2 * 3 * 2)
  for (const text of written)
    expect(text).toMatch(/;path=\/(shop\/?)?(;domain=example.org)?;secure/)
})

test('treats a host of one label as its own domain', async () => {
  moveTo('http://localhost/')
  jar = [missing()]
  await eraseCookies(everything)
  expect(written.slice(0, 2)).toEqual([';path=/', ';path=/;domain=localhost'])
})

test('stops trying once a cookie is gone', async () => {
  moveTo('https://www.example.org/a/b/c')
  jar = Array.from({ length: 25 }, (_, index) => [
    { name: `_ga_${index}`, place: ';path=/;domain=example.org;secure' },
    { name: `own_${index}`, place: ';path=/;secure' },
  ]).flat()
  await eraseCookies(everything)
  expect(jar).toEqual([])
  expect(written).toHaveLength(75)
})

test('reads the remaining cookies after 20 writes, as reading is slow', async () => {
  moveTo('https://a.b.c.example.org/deep/er/page')
  jar = [missing()]
  const read = vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue('_ga=1')
  read.mockClear()
  await eraseCookies(everything)
  expect(written).toHaveLength(6 * 5 * 2)
  expect(read).toHaveBeenCalledTimes(3)
})

test('erases cookies of one name in several places', async () => {
  moveTo('https://www.example.org/a/b/c')
  jar = [';path=/;secure', ';path=/a/b/;domain=example.org;secure;samesite=none;partitioned'].map(
    (place) => ({ name: '_ga', place }),
  )
  await eraseCookies(everything)
  expect(jar).toEqual([])
})

test('begins at once, and writes at most 100 times in a task', async () => {
  moveTo('https://a.b.c.example.org/deep/er/page')
  jar = Array.from({ length: 150 }, (_, index) => missing(`_s_${index}`))
  const end = eraseCookies(everything)
  expect(written.length).toBeGreaterThan(90)
  await end
  expect(Math.max(...tasks)).toBeLessThanOrEqual(100)
  expect(written).toHaveLength(150 * 6 * 5 * 2)
})

test('leaves cookies written during the erasure, such as a vendor’s opt-out', async () => {
  moveTo('https://example.org/')
  jar = Array.from({ length: 300 }, (_, index) => ({
    name: `_s_${index}`,
    place: ';path=/;secure',
  }))
  const end = eraseCookies(everything)
  const optOut = { name: 'opted_out', place: ';path=/;secure' }
  jar.push(optOut)
  await end
  expect(jar).toEqual([optOut])
})

test('asks before each deletion', async () => {
  moveTo('https://example.org/')
  jar = Array.from({ length: 300 }, (_, index) => ({
    name: `_s_${index}`,
    place: ';path=/;secure',
  }))
  let isDenied = true
  const end = eraseCookies(() => isDenied)
  isDenied = false
  const left = jar.length
  await end
  expect(jar).toHaveLength(left)
})
