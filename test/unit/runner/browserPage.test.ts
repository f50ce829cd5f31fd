import { afterEach, expect, test, vi } from 'vitest'
import { browserPage } from '../../../src/runner/browserPage.ts'

const url = 'https://stats.example/tag.js'
const scripts = () => [...document.head.querySelectorAll('script')]
const plain = { createScriptURL: (src: string) => src }

afterEach(() => document.head.replaceChildren())

test('loads a script once for each URL', () => {
  const page = browserPage(plain)
  void page.load(url)
  void page.load(url)
  void page.load(`${url}?id=2`)
  expect(scripts().map(({ src }) => src)).toEqual([url, `${url}?id=2`])
})

test('gives a script the page’s nonce', () => {
  const own = document.createElement('script')
  own.setAttribute('nonce', 'abc')
  own.nonce = 'abc'
  document.head.append(own)
  void browserPage(plain).load(url)
  expect(scripts().at(-1)?.nonce).toBe('abc')
})

test('passes the URL through the Trusted Types policy', () => {
  const createScriptURL = vi.fn((src: string) => `${src}?trusted`)
  void browserPage({ createScriptURL }).load(url)
  expect(createScriptURL).toHaveBeenCalledExactlyOnceWith(url)
  expect(scripts()[0]?.src).toBe(`${url}?trusted`)
})

test('sets vendors’ queues on the global object', () => {
  expect(browserPage(plain).global).toBe(globalThis)
})

test('gives a script the attributes that its vendor requires', () => {
  void browserPage(plain).load(url, { attributes: { 'data-domain': 'a.example', type: 'module' } })
  expect(scripts()[0]?.dataset['domain']).toBe('a.example')
  expect(scripts()[0]?.type).toBe('module')
})

test('runs callbacks once the script has run, and survives their errors', async () => {
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

test('a script that fails to load ends the wait, and runs no callback', async () => {
  const loaded = vi.fn()
  const end = browserPage(plain).load(url, { loaded })
  scripts()[0]?.dispatchEvent(new Event('error'))
  await expect(end).resolves.toBeUndefined()
  expect(loaded).not.toHaveBeenCalled()
})
