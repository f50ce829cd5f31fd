import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { cookieStorage } from '../../../src/persist/cookieStorage.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'

const text = '1.0.1763841000.banner.abc.analytics:!forms'
const soon = () => new Date(Date.now() + 86_400_000)

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  document.cookie = 'consent=; Max-Age=0; Path=/'
})

describe.each([
  ['memoryStorage', () => memoryStorage()],
  ['cookieStorage', () => cookieStorage()],
])('%s keeps the contract', (_, make) => {
  test('is empty at first', () => {
    expect(make().read()).toBe(undefined)
  })

  test('gives back what it keeps, to the letter', () => {
    const storage = make()
    storage.write(text, soon())
    expect(storage.read()).toBe(text)
    storage.write(text.replace('banner', 'api'), soon())
    expect(storage.read()).toContain('.api.')
  })

  test('forgets', () => {
    const storage = make()
    storage.write(text, soon())
    storage.clear()
    expect(storage.read()).toBe(undefined)
  })

  test('says its name and how long it keeps', () => {
    expect(make()).toMatchObject({ name: 'consent', days: 182 })
  })
})

test('memoryStorage tells who watches, until they stop', () => {
  const storage = memoryStorage()
  const changed = vi.fn()
  const stop = storage.watch(changed)
  storage.write(text, soon())
  stop()
  storage.write(text, soon())
  expect(changed).toHaveBeenCalledOnce()
})

describe('cookieStorage', () => {
  let written: string[]
  const spy = () => {
    written = []
    vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation(
      (cookie) => void written.push(cookie),
    )
  }
  beforeEach(spy)

  test('writes the record as it is, with safe defaults', () => {
    const expires = soon()
    cookieStorage().write(text, expires)
    expect(written).toEqual([
      `consent=${text}; path=/; sameSite=Lax; expires=${expires.toUTCString()}`,
    ])
  })

  test('writes every attribute, and removes with the same ones', () => {
    const storage = cookieStorage({
      name: 'choice',
      domain: 'example.com',
      path: '/shop',
      sameSite: 'None',
      secure: true,
      days: 30,
    })
    expect(storage).toMatchObject({ name: 'choice', days: 30 })
    storage.write(text, soon())
    storage.clear()
    const attributes = '; path=/shop; sameSite=None; secure; domain=example.com; expires='
    expect(written[1]).toContain(`choice=${text}${attributes}`)
    expect(written.at(-1)).toContain(`choice=${attributes}`)
  })

  test('keeps the record for this host where the browser refuses the domain', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    cookieStorage({ domain: 'example.com' }).write(text, soon())
    expect(written.at(-1)).toContain(`consent=${text}; path=/; sameSite=Lax; expires=`)
    expect(console.warn).toHaveBeenCalledWith('askfirst:', expect.stringContaining('"example.com"'))
  })

  test('reads the last decision where a name stands more than once', () => {
    const older = '1.0.1763840000.banner.old.analytics:forms'
    for (const list of [`${older}; consent=${text}`, `${text}; consent=${older}; consent=true`]) {
      vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue(`a=1; consent=${list}; %zz=1`)
      expect(cookieStorage().read()).toBe(text)
    }
  })

  test('reads no record from what a browser would have to decode', () => {
    vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue(`consent=%31${text.slice(1)}`)
    expect(cookieStorage().read()).not.toBe(text)
  })

  test('removes the host’s own cookie when the site shares it among subdomains', () => {
    cookieStorage({ domain: 'example.com' }).write(text, soon())
    expect(written[0]).toMatch(/^consent=; path=\/; expires=/)
    expect(written[0]).not.toContain('domain')
  })

  test('keeps nothing, and throws nothing, where cookies throw', () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    Object.defineProperty(document, 'cookie', { get: denied, set: denied, configurable: true })
    const storage = cookieStorage()
    storage.write(text, soon())
    expect(storage.read()).toBe(undefined)
    storage.clear()
    delete (document as Partial<Document>).cookie
  })

  test('writes nothing in a page that is prerendered', () => {
    Object.defineProperty(Document.prototype, 'prerendering', { value: true, configurable: true })
    cookieStorage().write(text, soon())
    delete (Document.prototype as { prerendering?: boolean }).prerendering
    expect(written).toEqual([])
  })

  test('tells other tabs the text', async () => {
    const [storage, other] = [cookieStorage(), cookieStorage()]
    const changed = vi.fn()
    const stops = [storage.watch(() => {}), other.watch(changed)]
    storage.write(text, soon())
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(text))
    for (const stop of stops) stop()
  })

  test('looks again when the page is shown, or comes out of the back/forward cache', () => {
    const changed = vi.fn()
    const stop = cookieStorage().watch(changed)
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('pageshow'))
    expect(changed.mock.calls).toEqual([[], []])
    stop()
    document.dispatchEvent(new Event('visibilitychange'))
    expect(changed).toHaveBeenCalledTimes(2)
  })

  test('does without BroadcastChannel', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const changed = vi.fn()
    const storage = cookieStorage()
    const stop = storage.watch(changed)
    storage.write(text, soon())
    document.dispatchEvent(new Event('visibilitychange'))
    expect(changed).toHaveBeenCalledOnce()
    stop()
  })
})
