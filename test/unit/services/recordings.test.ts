import { describe, expect, test, vi } from 'vitest'
import { fullstory } from '../../../src/services/fullstory.ts'
import { heap } from '../../../src/services/heap.ts'
import { recorder } from '../support/recorder.ts'

type Call = (...values: unknown[]) => unknown

describe('Heap', () => {
  test('loads from the EU, and takes settings', () => {
    const { page, take } = recorder()
    void heap({ id: '123', region: 'eu', config: { disableTextCapture: true } }).start?.(page)
    expect(take()).toEqual([
      'heapReadyCb = []',
      'heap.envId = "123"',
      'heap.clientConfig = { disableTextCapture: true, shouldFetchServerConfig: false }',
      'load https://cdn.eu.heap-api.com/config/123/heap_config.js',
    ])
  })

  test('replays calls made before its script loads', () => {
    const { page } = recorder()
    void heap({ id: '123' }).start?.(page)
    const early = page.global['heap'] as { track: Call }
    early.track('Purchase', { dollars: 50 })
    const track = vi.fn()
    page.global['heap'] = { track }
    const waiting = page.global['heapReadyCb'] as { name: string; fn: Call }[]
    expect(waiting.map(({ name }) => name)).toEqual(['track'])
    waiting[0]?.fn()
    expect(track.mock.calls).toEqual([['Purchase', { dollars: 50 }]])
  })
})

describe('Fullstory', () => {
  const started = (global: Record<string, unknown> = {}) => {
    const { page, take } = recorder()
    Object.assign(page.global, global)
    void fullstory({ id: 'o-ABC-na1' }).start?.(page)
    const fs = page.global['FS'] as Call & Record<string, unknown>
    return { page, take, fs }
  }

  test('uses the region in the id', () => {
    const { page, take } = recorder()
    const service = fullstory({ id: 'o-ABC-eu1' })
    void service.start?.(page)
    expect(service.hosts).toEqual(['edge.eu1.fullstory.com', 'rs.eu1.fullstory.com'])
    expect(page.global['_fs_host']).toBe('eu1.fullstory.com')
    expect(take().at(-1)).toBe(
      'load https://edge.eu1.fullstory.com/s/fs.js crossorigin="anonymous"',
    )
  })

  test('uses the United States for an old id', () => {
    expect(fullstory({ id: 'ABC1' }).hosts).toEqual(['edge.fullstory.com', 'rs.fullstory.com'])
  })

  test('queues calls made before its script loads', () => {
    const { fs } = started()
    fs('trackEvent', { name: 'a' })
    void fs('observeAsync', { type: 'start' })
    expect(fs['q']).toEqual([
      ['trackEvent', { name: 'a' }, undefined, undefined, undefined, 2],
      ['observe', { type: 'start' }, undefined, expect.any(Function), expect.any(Function), 2],
    ])
  })

  test('passes on calls once its script has loaded', async () => {
    const { fs } = started()
    fs['_api'] = vi.fn((_name: unknown, _data: unknown, _source: unknown, resolve?: Call) =>
      resolve?.('there'),
    )
    fs('log', 'a')
    await expect(fs('getSessionAsync')).resolves.toBe('there')
    expect(fs['_api']).toHaveBeenCalledTimes(2)
    expect(fs['q']).toEqual([])
  })

  test('lets its script wrap the page’s requests', () => {
    const original = vi.fn()
    const { page, fs } = started({ fetch: original })
    const fetch = page.global['fetch'] as Call
    fetch('/a')
    expect(original).toHaveBeenCalledWith('/a')
    const between = vi.fn()
    ;(fs['_w'] as Record<string, unknown>)['fetch'] = between
    fetch('/b')
    expect(between).toHaveBeenCalledWith('/b')
    expect(original).toHaveBeenCalledTimes(1)
  })

  test('leaves an existing FS alone', () => {
    const own = vi.fn()
    expect(started({ FS: own }).fs).toBe(own)
  })
})
