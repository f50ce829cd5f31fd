import { describe, expect, test, vi } from 'vitest'
import { callVendor } from '../../../src/vendor/callVendor.ts'
import { commandQueue } from '../../../src/vendor/commandQueue.ts'
import { methodQueue } from '../../../src/vendor/methodQueue.ts'
import { aPage } from '../support/aPage.ts'

describe('commandQueue', () => {
  test('queues commands as Arguments objects until the vendor’s code loads', () => {
    const page = aPage()
    commandQueue(page, 'tell')('a', 1)
    const { q } = page.global['tell'] as { q: ArrayLike<unknown>[] }
    expect(Object.prototype.toString.call(q[0])).toBe('[object Arguments]')
    expect(Array.from(q[0] ?? [])).toEqual(['a', 1])
  })

  test('reuses an existing one, the site’s or the vendor’s', () => {
    const page = aPage()
    page.global['tell'] = vi.fn()
    expect(commandQueue(page, 'tell')).toBe(page.global['tell'])
  })

  test('passes commands on when the vendor puts its function beside the list', () => {
    const page = aPage()
    const tell = commandQueue(page, 'tell', { list: 'queue', run: 'callMethod' })
    tell('before')
    tell['callMethod'] = vi.fn()
    tell('after')
    expect(tell['queue']).toHaveLength(1)
    expect(tell['callMethod']).toHaveBeenCalledExactlyOnceWith('after')
  })
})

describe('methodQueue', () => {
  test('queues calls by method, and completes an earlier stub', () => {
    const page = aPage()
    page.global['ttq'] = [['page']]
    const ttq = methodQueue(page, 'ttq', ['track', 'holdConsent'])
    ttq['holdConsent']?.()
    ttq['track']?.('a', { b: 1 })
    expect([...(page.global['ttq'] as unknown[])]).toEqual([
      ['page'],
      ['holdConsent'],
      ['track', 'a', { b: 1 }],
    ])
  })

  test('leaves the vendor’s own methods alone', () => {
    const page = aPage()
    const track = vi.fn()
    page.global['ttq'] = { track }
    methodQueue(page, 'ttq', ['track'])['track']?.('a')
    expect(track).toHaveBeenCalledExactlyOnceWith('a')
  })
})

describe('callVendor', () => {
  test('calls an existing function on its owner', () => {
    const page = aPage()
    const vendor = {
      name: 'v',
      off(this: { name: string }, how: string) {
        return `${this.name} ${how}`
      },
    }
    const off = vi.spyOn(vendor, 'off')
    page.global['vendor'] = { deep: vendor }
    callVendor(page, 'vendor.deep.off', 'now')
    expect(off).toHaveReturnedWith('v now')
  })

  test.each(['nobody', 'nobody.at.home', 'vendor.missing'])('ignores %s', (path) => {
    const page = aPage()
    page.global['vendor'] = {}
    expect(() => callVendor(page, path)).not.toThrow()
  })
})
