import { afterEach, expect, test, vi } from 'vitest'
import { browserPage } from '../../../src/runner/browserPage.ts'

const url = 'https://stats.example/tag.js'
const scripts = () => [...document.head.querySelectorAll('script')]
const plain = { createScriptURL: (src: string) => src }

afterEach(() => document.head.replaceChildren())

test('a script is loaded once for each URL', () => {
  const page = browserPage(plain)
  void page.load(url)
  void page.load(url)
  void page.load(`${url}?id=2`)
  expect(scripts().map(({ src }) => src)).toEqual([url, `${url}?id=2`])
})

test('a script carries the nonce of the page', () => {
  const own = document.createElement('script')
  own.setAttribute('nonce', 'abc')
  own.nonce = 'abc'
  document.head.append(own)
  void browserPage(plain).load(url)
  expect(scripts().at(-1)?.nonce).toBe('abc')
})

test('the URL goes through the policy for Trusted Types', () => {
  const createScriptURL = vi.fn((src: string) => `${src}?trusted`)
  void browserPage({ createScriptURL }).load(url)
  expect(createScriptURL).toHaveBeenCalledExactlyOnceWith(url)
  expect(scripts()[0]?.src).toBe(`${url}?trusted`)
})

test('vendors find their queues on the global object', () => {
  expect(browserPage(plain).global).toBe(globalThis)
})

test('a script has the attributes that its vendor asks for', () => {
  void browserPage(plain).load(url, { attributes: { 'data-domain': 'a.example', type: 'module' } })
  expect(scripts()[0]?.dataset['domain']).toBe('a.example')
  expect(scripts()[0]?.type).toBe('module')
})

test('what waits for a script is called once it has run, and may fail', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const loaded = vi.fn(() => {
    throw new Error('no')
  })
  const end = browserPage(plain).load(url, { loaded })
  expect(loaded).not.toHaveBeenCalled()
  scripts()[0]?.dispatchEvent(new Event('load'))
  await expect(end).resolves.toBeUndefined()
  expect(loaded).toHaveBeenCalledOnce()
  expect(error).toHaveBeenCalledOnce()
  error.mockRestore()
})

test('a script that cannot be loaded ends the wait, and nothing is called', async () => {
  const loaded = vi.fn()
  const end = browserPage(plain).load(url, { loaded })
  scripts()[0]?.dispatchEvent(new Event('error'))
  await expect(end).resolves.toBeUndefined()
  expect(loaded).not.toHaveBeenCalled()
})
