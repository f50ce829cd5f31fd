import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { cookieStorage } from '../../../src/persist/cookieStorage.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'

const text = '1.0.1763841000.banner.abc.analytics:!forms'
const soon = () => new Date(Date.now() + 86_400_000)

const original = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')

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

  test('returns exactly what it stores', () => {
    const storage = make()
    storage.write(text, soon())
    expect(storage.read()).toBe(text)
    storage.write(text.replace('banner', 'api'), soon())
    expect(storage.read()).toContain('.api.')
  })

  test('erases', () => {
    const storage = make()
    storage.write(text, soon())
    storage.clear()
    expect(storage.read()).toBe(undefined)
  })

  test('has a name and a lifetime', () => {
    expect(make()).toMatchObject({ name: 'consent', days: 182 })
  })
})

test('memoryStorage notifies watchers until they stop', () => {
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
  /** What the browser does with a write; by default it stores it, whatever the domain. */
  let refuses: (cookie: string) => boolean
  beforeEach(() => {
    written = []
    refuses = () => false
    vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation((cookie) => {
      written.push(cookie)
      const kept = cookie.replace(/; (domain|path|secure|sameSite)[^;]*/g, '')
      if (!refuses(cookie)) original?.set?.call(document, `${kept}; path=/`)
    })
    vi.spyOn(console, 'warn').mockImplementation(() => {})
  })

  test('stores the record unencoded, with safe defaults', () => {
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
    expect(written).toContainEqual(expect.stringContaining(`choice=${attributes}`))
  })

  test('stores the record for this host when the browser refuses the domain', () => {
    refuses = (cookie) => cookie.includes('domain=')
    cookieStorage({ domain: 'example.com' }).write(text, soon())
    expect(written.at(-1)).toContain(`consent=${text}; path=/; sameSite=Lax; expires=`)
    expect(console.warn).toHaveBeenCalledWith('askfirst:', expect.stringContaining('"example.com"'))
  })

  test('stores the record for this host when the browser refuses the path or Secure', () => {
    const takes = /^[^;]*; path=\/; sameSite=Lax; expires=/
    refuses = (cookie) => !takes.test(cookie)
    for (const options of [
      { path: '/shop' },
      { secure: true },
      { sameSite: 'None' },
      { partitioned: true },
    ] as const) {
      const storage = cookieStorage(options)
      storage.write(text, soon())
      expect(storage.read()).toBe(text)
      storage.clear()
      expect(storage.read()).toBe(undefined)
    }
    expect(console.warn).toHaveBeenCalledTimes(4)
  })

  test('stores the record next to a cookie that only the server can write', () => {
    refuses = (cookie) => !cookie.includes('domain=localhost')
    const storage = cookieStorage()
    storage.write(text, soon())
    expect(storage.read()).toBe(text)
    expect(console.warn).toHaveBeenCalledWith('askfirst:', expect.stringContaining('HttpOnly'))
  })

  test('a decision that the browser doesn’t store ends the older one', () => {
    const storage = cookieStorage()
    storage.write(text, soon())
    // As browsers do with what is too long.
    refuses = (cookie) => cookie.includes('!analytics')
    storage.write(text.replace('analytics', '!analytics'), soon())
    expect(storage.read()).toBe(undefined)
    expect(console.warn).toHaveBeenCalledWith(
      'askfirst:',
      expect.stringContaining('for this page only'),
    )
  })

  test('logs nothing when all is well', () => {
    cookieStorage().write(text, soon())
    expect(console.warn).not.toHaveBeenCalled()
  })

  test('a partitioned cookie has the attributes that browsers require', () => {
    cookieStorage({ partitioned: true }).write(text, soon())
    expect(written[0]).toContain('; path=/; sameSite=None; secure; partitioned; expires=')
  })

  test('a decision on this site counts before a later one on another', () => {
    const { idSuffix = '' } = cookieStorage()
    const shared = cookieStorage({ domain: 'example.com' })
    expect(idSuffix).toMatch(/^[a-z\d]{3}$/)
    expect(shared.idSuffix).not.toBe(idSuffix)
    expect(cookieStorage({ domain: '.example.com' }).idSuffix).toBe(shared.idSuffix)
    const own = `1.0.1763840000.banner.own${idSuffix}.!analytics`
    vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue(`consent=${own}; consent=${text}`)
    expect(cookieStorage().read()).toBe(own)
    expect(shared.read()).toBe(text)
  })

  test('records on which of the sites that share the cookie a decision was made', () => {
    const storage = cookieStorage()
    document.cookie = `consent=1.0.1763840000.banner.own${storage.idSuffix ?? ''}.!analytics`
    storage.watch(() => {})()
    expect(console.warn).not.toHaveBeenCalled()
    document.cookie = `consent=${text}`
    storage.watch(() => {})()
    expect(console.warn).toHaveBeenCalledWith('askfirst:', expect.stringContaining('another port'))
  })

  test('reads the last decision when a name occurs more than once', () => {
    const older = '1.0.1763840000.banner.old.analytics:forms'
    for (const list of [`${older}; consent=${text}`, `${text}; consent=${older}; consent=true`]) {
      vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue(`a=1; consent=${list}; %zz=1`)
      expect(cookieStorage().read()).toBe(text)
    }
  })

  test('reads no encoded record', () => {
    vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue(`consent=%31${text.slice(1)}`)
    expect(cookieStorage().read()).not.toBe(text)
  })

  test('removes the host’s own cookie when the site shares it among subdomains', () => {
    cookieStorage({ domain: 'example.com' }).write(text, soon())
    expect(written[0]).toMatch(/^consent=; path=\/; expires=/)
    expect(written[0]).not.toContain('domain')
  })

  test('stores nothing and doesn’t throw when cookies throw', () => {
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

  test('writes nothing in a prerendered page', () => {
    Object.defineProperty(Document.prototype, 'prerendering', { value: true, configurable: true })
    cookieStorage().write(text, soon())
    delete (Document.prototype as { prerendering?: boolean }).prerendering
    expect(written).toEqual([])
  })

  test('sends the text to other tabs', async () => {
    const [storage, other] = [cookieStorage(), cookieStorage()]
    const changed = vi.fn()
    const stops = [storage.watch(() => {}), other.watch(changed)]
    storage.write(text, soon())
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(text))
    for (const stop of stops) stop()
  })

  test('reads again when the page is shown or restored from the back/forward cache', () => {
    const changed = vi.fn()
    const stop = cookieStorage().watch(changed)
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('pageshow'))
    expect(changed.mock.calls).toEqual([[], []])
    stop()
    document.dispatchEvent(new Event('visibilitychange'))
    expect(changed).toHaveBeenCalledTimes(2)
  })

  test('works without BroadcastChannel', () => {
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
