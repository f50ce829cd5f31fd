import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { en } from '../../../src/locales/en.ts'
import { locales } from '../../../src/locales/index.ts'
import type { Locale } from '../../../src/locales/locale.ts'
import { tags } from '../../../src/locales/tags.ts'

/** What belongs to English alone, or to no language. */
const others = [
  'en',
  'enBanner',
  'enForms',
  'enPlaceholder',
  'enPrivacyLinks',
  'enSettings',
  'enShared',
].concat(...['index', 'locale', 'tagOf', 'tags', 'wording'])
const rightToLeft = ['ar', 'fa', 'he', 'ur']

const all = await Promise.all(
  tags.map(async (tag) => {
    const module = (await locales[tag]()) as Record<string, Locale>
    return { tag, names: Object.keys(module), words: Object.values(module)[0] ?? en }
  }),
)

/** All texts of a language, by their way: `categories.forms.title`. */
const textsOf = (words: object, above = ''): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value
        ? Object.entries(textsOf(value, `${above}${name}.`))
        : [[above + name, value]],
    ),
  )
const english = textsOf(en)

test('each file is a language in the tags and the index', () => {
  const files = readdirSync('src/locales')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .filter((name) => !others.includes(name))
  expect([...tags].sort()).toEqual(files.sort())
  expect(Object.keys(locales).sort()).toEqual(files)
})

describe.each(all)('$tag', ({ tag, names, words }) => {
  const { purposes, ...rest } = words
  const texts = textsOf(rest) as Record<string, string>

  test('has one export, named like the language', () => {
    expect(names).toEqual([tag.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())])
    expect(words.lang).toBe(tag)
    expect(Intl.getCanonicalLocales(words.lang)).toEqual([tag])
    expect(words.dir).toBe(rightToLeft.includes(tag) ? 'rtl' : 'ltr')
    expect(purposes === undefined || typeof purposes === 'function').toBe(true)
  })

  test('has the same texts as English', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort())
    for (const [key, text] of Object.entries(texts)) {
      expect(text, key).toMatch(/^\S(.*\S)?$/s)
      expect(text, key).not.toMatch(/[<>{}[\]]|\s\s|"|TODO/)
    }
  })

  test('names the content’s provider once', () => {
    expect(words.placeholder.split('%')).toHaveLength(2)
  })

  test('punctuates sentences, and not buttons', () => {
    const { banner, settingsIntro, placeholder, saved, renewed, recordPurpose } = words
    for (const text of [banner, settingsIntro, placeholder, saved, renewed, recordPurpose])
      expect(text).toMatch(tag === 'th' ? /\S$/ : /[.。।۔]$/)
    const { accept, reject, settings, acceptAll, rejectAll, save, close } = words
    for (const text of [accept, reject, settings, acceptAll, rejectAll, save, close])
      expect(text).not.toMatch(/[.。।۔!?]$/)
  })

  test('fits buttons, and makes yes no longer than no', () => {
    const { accept, reject, acceptAll, rejectAll, settings, save, banner, saved } = words
    for (const text of [accept, reject, acceptAll, rejectAll, save])
      expect(text.length, text).toBeLessThanOrEqual(32)
    expect(settings.length).toBeLessThanOrEqual(36)
    expect(saved.length).toBeLessThanOrEqual(60)
    expect(banner.length).toBeLessThanOrEqual(260)
    expect(accept).not.toBe(reject)
    expect(acceptAll).not.toBe(rejectAll)
  })
})
