import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const fetched = vi.fn()
/** The preset's file never comes, so only what is fetched ahead is fetched. */
vi.mock('../../src/beside.ts', () => ({ fetchBeside: () => new Promise(() => {}) }))

const storeCookie = (cookie: string) => {
  document.cookie = cookie
}

beforeEach(() => {
  vi.resetModules()
  fetched.mockClear()
  // Registered anew, as the factory runs once only.
  vi.doMock('../../src/widget/showBanner.ts', () => {
    fetched()
    return { showBanner() {} }
  })
})
afterEach(() => {
  document.head.replaceChildren()
  for (const name of ['a', 'consent', 'myconsent', 'my-consent']) storeCookie(`${name}=; max-age=0`)
})

test.each([
  ['fetched ahead without a record', ['a=1'], true],
  ['not fetched with one', ['consent=1'], false],
  ['not fetched with one behind other cookies', ['a=1', 'consent=1'], false],
  ['fetched ahead where a cookie’s name only ends as the record’s', ['a=1', 'myconsent=1'], true],
  ['fetched ahead where a cookie’s value holds the name', ['a=consent=1', 'my-consent=1'], true],
])('the banner is %s', async (_, cookies, isFetched) => {
  cookies.forEach(storeCookie)
  const block = document.createElement('script')
  block.type = 'application/json'
  block.dataset['askfirst'] = ''
  block.textContent = JSON.stringify({
    categories: { essential: { required: true }, analytics: { services: [{ use: 'matomo' }] } },
  })
  document.head.append(block)
  await import('../../src/auto.ts')
  await vi.dynamicImportSettled()
  expect(fetched).toHaveBeenCalledTimes(isFetched ? 1 : 0)
})
