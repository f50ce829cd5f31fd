import { describe, expect, test } from 'vitest'
import { assertHosts } from '../../../src/catalog/assertHosts.ts'
import { contentSecurityPolicy } from '../../../src/csp/contentSecurityPolicy.ts'
import { createConsent } from '../../../src/consent/createConsent.ts'
import type { ConfigError } from '../../../src/errors.ts'
import { createRules } from '../../../src/guard/createRules.ts'

const right = [
  ...['stats.example', '*.stats.example', 'localhost', 'STATS.example', '127.0.0.1:8080'],
  ...[
    'maps.example/embed/',
    'a_b.example:*',
    'https://stats.example',
    'xn--bcher-kva.example/a.js',
  ],
]
const wrong = [
  ...[
    '',
    '*',
    '*://x.example/*',
    '//x.example',
    'https://x.example/*',
    'x.*.example',
    'x.example?a',
  ],
  ...['bücher.example', 'x.example/bücher', "'unsafe-inline'", 'a.example; script-src *', 'a,b'],
  ...['x.example:http', 'x.example/a b', '.x.example', 'https:x.example', 'x.example\n'],
]

test.each(right)('%j is a valid host', (host) => {
  expect(() => assertHosts([host])).not.toThrow()
})

describe.each(wrong)('%j', (host) => {
  const categories = {
    essential: {
      required: true,
      services: [{ id: 'odd', name: 'Odd', hosts: ['x.example', host] }],
    },
  }
  const mistake = expect.objectContaining({ code: 'bad-host' }) as ConfigError

  test('yields no policy', () => {
    expect(() => contentSecurityPolicy(categories)).toThrow(mistake)
  })

  test('throws in the guard, declared or known', () => {
    const known = [{ id: 'stranger', hosts: [host] }]
    const plain = createConsent({ categories: { essential: { required: true } } })
    expect(() => createRules(plain, known)).toThrow(mistake)
    plain.stop()
    const odd = createConsent({ categories })
    expect(() => createRules(odd, [])).toThrow(mistake)
    odd.stop()
  })
})
