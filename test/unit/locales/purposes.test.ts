import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Locale } from '../../../src/locales/locale.ts'
import type { Purposes } from '../../../src/locales/purposes/purposes.ts'
import { cookieOf } from '../../../src/vendor/cookie.ts'
import type { Contract } from '../support/contract.ts'

const services = await Promise.all(
  readdirSync('test/unit/services/contracts').map(
    async (file) =>
      ((await import(`../services/contracts/${file.slice(0, -3)}.ts`)) as { default: Contract })
        .default.service,
  ),
)
/** All that presets say of themselves and of what they store. */
const sentences = new Set(
  services
    .flatMap(({ purpose, cookies = [] }) => [
      purpose,
      ...cookies.map((cookie) => cookieOf(cookie).purpose),
    ])
    .filter((sentence) => sentence !== undefined),
)

const tags = readdirSync('src/locales/purposes')
  .filter((file) => file !== 'purposes.ts')
  .map((file) => file.slice(0, -3))

describe.each(tags)('purposes in %s', (tag) => {
  const load = async () => {
    const module = (await import(`../../../src/locales/purposes/${tag}.ts`)) as {
      purposes: Purposes
    }
    return module.purposes
  }

  test('cover all presets, and nothing else', async () => {
    expect(Object.keys(await load()).sort()).toEqual([...sentences].sort())
  })

  test('are translated sentences', async () => {
    for (const [sentence, translated] of Object.entries(await load())) {
      expect(translated, sentence).toMatch(/^\S.*[.。]$/s)
      expect(translated, sentence).not.toBe(sentence)
    }
  })

  test('are loaded by the language', async () => {
    const module = (await import(`../../../src/locales/${tag}.ts`)) as Record<string, Locale>
    expect(await Object.values(module)[0]?.purposes?.()).toBe(await load())
  })
})
