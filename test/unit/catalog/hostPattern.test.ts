import { describe, expect, test } from 'vitest'
import { hostPattern } from '../../../src/catalog/hostPattern.ts'

const fits = (host: string, address: string) => hostPattern(host).test(address)

describe('a host of a Content-Security-Policy', () => {
  test.each([
    ['stats.example', 'stats.example:443/a.js', true],
    ['stats.example', 'stats.example:8080/', true],
    ['stats.example', 'a.stats.example:443/', false],
    ['stats.example', 'stats.example.evil.test:443/', false],
    ['stats.example', 'mystats.example:443/', false],
    ['stats.example', 'statsxexample:443/', false],
    ['STATS.example', 'stats.example:443/', true],
    ['*.stats.example', 'a.stats.example:443/', true],
    ['*.stats.example', 'a.b.stats.example:443/', true],
    ['*.stats.example', 'stats.example:443/', false],
    ['*.stats.example', 'evil.test:443/a.stats.example', false],
    ['maps.example/embed/', 'maps.example:443/embed/v1', true],
    ['maps.example/embed/', 'maps.example:443/Embed/v1', false],
    ['maps.example/embed/', 'maps.example:443/', false],
    ['maps.example/a+b', 'maps.example:443/a+b', true],
    ['stats.example:8080', 'stats.example:8080/', true],
    ['stats.example:8080', 'stats.example:443/', false],
    ['stats.example:*', 'stats.example:1/', true],
    ['https://stats.example', 'stats.example:443/', true],
    ['https://*.stats.example/x', 'a.stats.example:443/x', true],
    ['', 'stats.example:443/', false],
    ['*', 'stats.example:443/', false],
    ['data:', 'stats.example:443/', false],
  ])('%s and %s: %s', (host, address, expected) => {
    expect(fits(host, address)).toBe(expected)
  })
})
