import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../../src/catalog/catalog.ts'
import { contentSecurityPolicy } from '../../../src/csp/contentSecurityPolicy.ts'
import { ConfigError } from '../../../src/errors.ts'

const service = (id: string, ...hosts: string[]) => ({ id, name: id, hosts })
const categories = {
  essential: { required: true, services: [service('cdn', 'cdn.example')] },
  analytics: {
    services: [service('one', '*.one.example', 'one.example/x'), service('two', 'two.example')],
  },
  media: { services: [{ ...service('film', 'film.example'), startsDenied: false }] },
}

/** The hosts of one directive. */
const hostsOf = (policy: string, directive: string) =>
  policy
    .split('; ')
    .find((one) => one.startsWith(`${directive} `))
    ?.split(' ')
    .filter((one) => /^[\w*.]+\.example/.test(one))

describe('a policy', () => {
  test('lists exactly the declared hosts', () => {
    expect(contentSecurityPolicy({ essential: categories.essential }, { nonce: 'abc' })).toBe(
      "default-src 'self' data: blob: cdn.example; script-src 'self' 'nonce-abc' cdn.example; " +
        "style-src 'self' 'nonce-abc' cdn.example; connect-src 'self' data: blob: cdn.example wss://cdn.example; " +
        "img-src 'self' data: blob: cdn.example; font-src 'self' data: blob: cdn.example; " +
        "frame-src 'self' cdn.example; object-src 'self' cdn.example",
    )
  })

  const all = ['cdn.example', '*.one.example', 'one.example/x', 'two.example', 'film.example']
  test.each([
    'default-src',
    'script-src',
    'style-src',
    'connect-src',
    'img-src',
    'font-src',
    'frame-src',
    'object-src',
  ])('has the same hosts in %s', (directive) => {
    expect(hostsOf(contentSecurityPolicy(categories), directive)).toEqual(all)
  })

  test('is the same from categories and from the catalog', () => {
    expect(contentSecurityPolicy(createCatalog(categories))).toBe(contentSecurityPolicy(categories))
  })

  test.each([
    [{}, ['cdn.example']],
    [{ essential: false }, ['cdn.example']],
    [{ media: true }, ['cdn.example', 'film.example']],
    [{ analytics: true, two: false }, ['cdn.example', '*.one.example', 'one.example/x']],
    [{ analytics: false, two: true }, ['cdn.example', 'two.example']],
  ])('with the choices %j lists only what is allowed', (choices, hosts) => {
    expect(hostsOf(contentSecurityPolicy(categories, { choices }), 'script-src')).toEqual(hosts)
  })

  test('ignores inherited choices', () => {
    const odd = {
      essential: { required: true },
      constructor: { services: [service('x', 'x.example')] },
    }
    expect(contentSecurityPolicy(odd, { choices: {} })).not.toContain('x.example')
  })

  test('always lists a service that starts denied', () => {
    const advanced = { ...service('ads', 'ads.example'), startsDenied: true }
    const policy = contentSecurityPolicy(
      { essential: { required: true }, marketing: { services: [advanced] } },
      { choices: {} },
    )
    expect(hostsOf(policy, 'script-src')).toEqual(['ads.example'])
  })

  test('never adds unsafe sources, and keeps schemes', () => {
    const fine = service('fine', 'https://fine.example')
    const policy = contentSecurityPolicy({ essential: { required: true, services: [fine] } })
    expect(policy).not.toMatch(/unsafe|\*|,/)
    expect(policy).toContain("script-src 'self' https://fine.example;")
    expect(policy).not.toContain('wss://https')
  })

  test('throws on invalid categories', () => {
    expect(() => contentSecurityPolicy({ analytics: {} })).toThrow(ConfigError)
  })
})
