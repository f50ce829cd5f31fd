import { expect, test } from 'vitest'
import { en } from '../../../src/locales/en.ts'
import { locales } from '../../../src/locales/index.ts'
import type { Locale } from '../../../src/locales/locale.ts'
import type { LocaleTag } from '../../../src/locales/tags.ts'

// Its package exports rules and a bundle only; these are the sources of that bundle, which our compiler's options refuse.
const file = new URL(
  '../../../node_modules/@duckduckgo/autoconsent/lib/heuristics.ts',
  import.meta.url,
)
const { checkHeuristicPatterns, classifyButtonTextRegex } = (await import(file.pathname)) as {
  readonly checkHeuristicPatterns: (text: string) => { readonly patterns: readonly string[] }
  readonly classifyButtonTextRegex: (text: string) => string
}

const load = async (tag: LocaleTag) =>
  tag === 'en' ? en : (Object.values(await locales[tag]())[0] as Locale)

/** The languages for which it has more than single words of single sites, with what it doesn't know of our words. */
const known: Partial<Record<LocaleTag, readonly (keyof Locale)[]>> = {
  ...{ en: [], de: [], fr: [], es: [], it: [], nl: [], pl: [], ca: [], eu: [], gl: [] },
  ...{ pt: ['acceptAll'], 'pt-BR': ['acceptAll'] },
}
/** The languages of which it knows one word or two: nothing but those of our buttons that are listed. */
const partly: Partial<Record<LocaleTag, readonly (keyof Locale)[]>> = {
  sv: ['reject', 'rejectAll'],
  da: ['accept'],
  id: ['reject'],
  ru: ['accept'],
  tr: ['accept', 'reject'],
  cs: [],
}
const wanted = { accept: 'accept', acceptAll: 'accept', reject: 'reject', rejectAll: 'reject' }
const buttons = Object.entries(wanted) as [keyof typeof wanted, string][]

test.each(Object.entries(known))(
  'auto-consent tools find the banner in %s, and recognize its buttons',
  async (tag, missing) => {
    const words = await load(tag as LocaleTag)
    const { bannerTitle, banner, accept, reject, settings } = words
    const text = [bannerTitle, banner, accept, reject, settings].join('\n')
    expect(checkHeuristicPatterns(text).patterns).not.toEqual([])
    const answers = buttons.map(([name]) => [name, classifyButtonTextRegex(words[name])])
    expect(answers).toEqual(
      buttons.map(([name, as]) => [name, missing.includes(name) ? 'other' : as]),
    )
    expect(['settings', 'other']).toContain(classifyButtonTextRegex(settings))
  },
)

test.each(Object.entries(partly))('they recognize in %s: %j', async (tag, found) => {
  const words = await load(tag as LocaleTag)
  expect(buttons.map(([name]) => [name, classifyButtonTextRegex(words[name])])).toEqual(
    buttons.map(([name, as]) => [name, found.includes(name) ? as : 'other']),
  )
})

test('they confuse no buttons in any language', async () => {
  for (const tag of Object.keys(locales) as LocaleTag[]) {
    const words = await load(tag)
    for (const [name, as] of buttons)
      expect([as, 'other'], `${tag}: ${words[name]}`).toContain(
        classifyButtonTextRegex(words[name]),
      )
  }
})
