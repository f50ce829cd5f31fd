import { describe, expect, test } from 'vitest'
import { hostPattern } from '../../../src/catalog/hostPattern.ts'

const fits = (host: string, address: string) => hostPattern(host).test(address)

describe('a host of a Content-Security-Policy', () => {
  test.each([
    ['stats.example', 'stats.example/a.js', true],
    ['stats.example', 'stats.example:8080/', true],
    ['stats.example', 'stats.example./a.js', true],
    ['stats.example', 'a.stats.example/', false],
    ['stats.example', 'stats.example.evil.test/', false],
    ['stats.example', 'mystats.example/', false],
    ['stats.example', 'statsxexample/', false],
    ['STATS.example', 'stats.example/', true],
    ['*.stats.example', 'a.stats.example/', true],
    ['*.stats.example', 'a.b.stats.example/', true],
    ['*.stats.example', 'stats.example/', false],
    ['*.stats.example', 'evil.test/a.stats.example', false],
    ['*.stats.example', 'evil.test:80/a.stats.example/', false],
    ['maps.example/embed/', 'maps.example/embed/v1', true],
    ['maps.example/embed/', 'maps.example/Embed/v1', false],
    ['maps.example/embed/', 'maps.example/', false],
    ['maps.example/a+b', 'maps.example/a+b', true],
    ['stats.example:8080', 'stats.example:8080/', true],
    ['stats.example:8080', 'stats.example/', false],
    ['stats.example:443', 'stats.example/', true],
    ['stats.example:4430', 'stats.example/', false],
    ['stats.example:*', 'stats.example:1/', true],
    ['https://stats.example', 'stats.example/', true],
    ['https://*.stats.example/x', 'a.stats.example/x', true],
    ['', 'stats.example/', false],
    ['*', 'stats.example/', false],
    ['data:', 'stats.example/', false],
  ])('%s and %s: %s', (host, address, expected) => {
    expect(fits(host, address)).toBe(expected)
  })

  test.each([
    ['stats.example', 'stats.example/'],
    ['*.stats.example', 'stats.example/'],
    ['https://*.stats.example/a', 'stats.example/a'],
  ])('%s names %s of an address', (host, named) => {
    expect(
      hostPattern(host).exec('b.stats.example/a')?.[1] ??
        hostPattern(host).exec('stats.example/a')?.[1],
    ).toBe(named)
  })
})
