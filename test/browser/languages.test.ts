import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { en } from '../../src/locales/en.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { tags } from '../../src/locales/tags.ts'
import { askedBeside, beside } from './support/beside.ts'
import {
  engineNames,
  launch,
  type ChromiumEngine,
  type ChromiumTab,
  type Engine,
  type Tab,
} from './support/engines.ts'
import { accept, banner, dialog, has, page } from './support/page.ts'
import { poll } from './support/poll.ts'
import { openSite, type Reply, type Site } from './support/site.ts'

/** A service that says what presets say, so that it is translated. */
const serviceOf = (id: string) => ({
  ...{ id, name: `The ${id}`, provider: 'Example Limited', policyUrl: 'https://example.com/' },
  ...{ purpose: 'Counts visits and shows us which pages are read.', lang: 'en' },
  cookies: [{ name: `_${id}_*`, days: 30, purpose: 'Counts your visits.' }],
})
const config = {
  policyUrl: '/cookies',
  imprintUrl: '/imprint',
  categories: {
    essential: { required: true },
    analytics: { services: [serviceOf('stats'), serviceOf('counter')] },
    forms: {},
    media: {},
    marketing: { services: [serviceOf('pixel')] },
  },
}
const open = `${dialog}[open]`

const wordsOf = async (tag: string): Promise<Locale> => {
  const module = (await import(`../../src/locales/${tag}.ts`)) as Record<string, Locale>
  return module[tag.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())] ?? en
}
/** The words of a language, and how its root is labelled. */
const all = await Promise.all(
  ['en', ...tags].map(async (tag) => [tag, await wordsOf(tag)] as const),
)
/** Below each other, at 320 px, the words for “Reject all” take two lines, and those for “Accept all” one. */
const unequal: Readonly<Record<string, RegExp>> = { ta: /^Accept 237 x \d+, Reject 237 x \d+$/ }
const sample = ['de', 'ar', 'zh-Hant']

/** Functions for the page. */
const helpers = `
  const one = (selector) => document.querySelector(selector)
  const until = async (isSo, what) => {
    for (let left = 2000; !isSo(); left--) {
      if (!left) throw new Error('Waited in vain for ' + what)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  window.press = (selector) => one(selector).click()
  window.speak = async (lang) => {
    document.documentElement.lang = lang
    await until(() => one('#askfirst').lang === lang && one('${banner}'), lang)
  }
  window.undecide = async () => {
    document.cookie = 'consent=; max-age=0; path=/'
    askfirst.consent.$record.set(undefined)
    await until(() => one('${banner}'), 'the banner')
  }
  window.openSettings = async () => {
    press('#open')
    await until(() => one('${open}'), 'the settings')
    document.querySelectorAll('${dialog} details').forEach((each) => (each.open = true))
    await until(() => [...document.querySelectorAll('${dialog} details')].every((each) => each.children.length > 1), 'the tables')
  }
  window.granted = () => Object.values(askfirst.consent.$record.get()?.choices ?? {}).join()
  /** What is cut off, sticks out, or is larger than its counterpart. */
  window.faults = (selector) => {
    const root = one(selector)
    const outer = root.getBoundingClientRect()
    const found = []
    const say = (what, element) => found.push(what + ': ' + element.outerHTML.slice(0, 150))
    const isIn = (inner, { left, right, top, bottom }) => inner.left >= left - 1 && inner.right <= right + 1 && inner.top >= top - 1 && inner.bottom <= bottom + 1
    if (outer.left < 0 || outer.right > innerWidth || outer.top < 0 || outer.bottom > innerHeight) say('outside of the window', root)
    for (const each of [root, ...root.querySelectorAll('*')]) {
      if (!each.checkVisibility()) continue
      const box = each.getBoundingClientRect()
      if (box.left < outer.left - 1 || box.right > outer.right + 1) say('outside', each)
      if (getComputedStyle(each).display !== 'inline' && each.scrollWidth > each.clientWidth + 1) say('overflows', each)
      if (each.localName !== 'button') continue
      const text = document.createRange()
      text.selectNodeContents(each)
      const shown = text.getBoundingClientRect()
      // WebKit gives a glyph of a fallback font no box.
      if (shown.width && !isIn(shown, box)) say('text outside', each)
      const name = each.getAttribute('aria-label') ?? each.innerText
      if (/\\p{L}/u.test(each.innerText) && !name.startsWith(each.innerText)) say('other name', each)
    }
    const [yes, no] = ['accept],[data-consent-acknowledge', 'reject'].map((name) => root.querySelector('[data-consent-' + name + ']'))
    const size = (element) => [element.offsetWidth, element.offsetHeight].join(' x ')
    if (size(yes) !== size(no)) found.push('Accept ' + size(yes) + ', Reject ' + size(no))
    return found
  }
`
const texts = (selector: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.innerText)`

let site: Site
beforeAll(async () => {
  const head = `<script>${helpers}</script>`
  site = await openSite({
    '/': page({ config, head }),
    '/notice': page({
      config: {
        policyUrl: '/cookies',
        categories: { essential: { required: true }, ads: { sale: true } },
        policy: { region: 'US-CA' },
      },
      head,
      body: '<a id="choices" href="#privacy-settings" data-consent-link="privacy-choices"></a> <a id="sale" href="#privacy-settings" data-consent-link="do-not-sell"></a>',
    }),
  })
})
afterAll(() => site.close())

describe.each(engineNames)('in %s', (name) => {
  let engine: Engine
  let tab: Tab
  beforeAll(async () => {
    engine = await launch(name)
    await engine.fresh()
    tab = await engine.newTab()
    await tab.goto(site.url('/'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.evaluate(`window.errors = [], window.onerror = (error) => void errors.push(error)`)
  })
  afterAll(() => engine.close())

  // WebKit's window can't be that small.
  const widths = name === 'webkit' ? [1000] : [320, 1440]
  const forms = all.filter(([tag]) => name === 'chromium' || sample.includes(tag))

  test.each(forms)('%s: shows it, has room for it, and each control works', async (tag, words) => {
    await tab.evaluate('undecide()')
    await tab.evaluate(`speak('${tag}')`)
    const { direction, lang, title, buttons, text } = await tab.evaluate<Record<string, unknown>>(
      `({
        direction: getComputedStyle(document.querySelector('${banner}')).direction,
        lang: document.querySelector('${banner}').closest('[lang]').lang,
        title: document.querySelector('${banner}').ariaLabel,
        buttons: ${texts(`${banner} button`)},
        text: document.querySelector('${banner} p').textContent,
      })`,
    )
    expect({ direction, lang, title, buttons }).toEqual({
      direction: words.dir,
      lang: words.lang,
      title: words.bannerTitle,
      buttons: [words.accept, words.reject, words.settings],
    })
    expect(text).toBe(`${words.banner} ${words.policy}\u00a0· ${words.imprint}`)
    for (const width of widths) {
      await tab.setViewport(width, 720)
      expect(await tab.evaluate(`faults('${banner}')`), `banner at ${String(width)}`).toEqual([])
      await tab.evaluate('openSettings()')
      const faults = await tab.evaluate<string[]>(`faults('${dialog}')`)
      const others = faults.filter((fault) => width > 320 || !unequal[tag]?.test(fault))
      expect(others, `settings at ${String(width)}`).toEqual([])
      await tab.evaluate(`press('[data-askfirst-close]')`)
    }
    await tab.evaluate('openSettings()')
    expect(await tab.evaluate(texts(`${dialog} :is(h2, footer button)`))).toEqual([
      ...[words.settings, words.acceptAll, words.rejectAll, words.save],
    ])
    expect(
      await tab.evaluate(`[
        (press('${dialog} [data-consent-choice=counter]'), press('${dialog} [data-consent-save]'), granted()),
        (press('#open'), press('[data-consent-withdraw]'), granted()),
        (press('#open'), press('${dialog} [data-consent-accept]'), granted()),
        (press('#open'), press('${dialog} [data-consent-reject]'), granted()),
      ]`),
    ).toEqual([
      ...['false,true,false,false,false', 'false,false,false,false'],
      ...['true,true,true,true', 'false,false,false,false'],
    ])
    expect(
      await tab.evaluate(`document.querySelector('#askfirst > [role=status]').textContent`),
    ).toBe(words.saved)
    for (const [control, granted] of Object.entries({ accept: true, reject: false })) {
      await tab.evaluate('undecide()')
      await tab.evaluate(`press('${banner} [data-consent-${control}]')`)
      expect(await tab.evaluate('granted()')).toBe(Array(4).fill(granted).join())
    }
    expect(await tab.evaluate('errors')).toEqual([])
  })
})

describe('the notice, and the links of US law', () => {
  let engine: ChromiumEngine
  let tab: ChromiumTab
  beforeAll(async () => {
    engine = await launch('chromium')
    await engine.fresh()
    tab = await engine.newTab()
    await tab.goto(site.url('/notice'))
    await tab.waitFor(has(banner), 'the notice')
  })
  afterAll(() => engine.close())

  test.each(all)('%s: has room for all words', async (tag, words) => {
    await tab.evaluate(`speak('${tag}')`)
    expect(await tab.evaluate(texts(`${banner} button`))).toEqual([
      ...[words.acknowledge, words.object, words.settings],
    ])
    expect(await tab.evaluate(`document.querySelector('${banner} p').textContent`)).toBe(
      `${words.notice} ${words.policy}`,
    )
    await tab.waitFor(
      `document.querySelector('#sale').textContent === ${JSON.stringify(words.doNotSell)}`,
    )
    expect(await tab.evaluate(`document.querySelector('#choices').textContent.trim()`)).toBe(
      words.privacyChoices,
    )
    for (const width of [320, 1440]) {
      await tab.setViewport(width, 720)
      expect(await tab.evaluate(`faults('${banner}')`), `at ${String(width)}`).toEqual([])
    }
    expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  })
})

describe('which language', () => {
  let engine: ChromiumEngine
  let tab: ChromiumTab
  const errors: string[] = []
  beforeAll(async () => {
    engine = await launch('chromium')
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
    errors.length = 0
    tab.page.on('pageerror', ({ message }) => errors.push(message))
    site.clear()
  })
  /** Opens a page in a language, in a browser that prefers some. */
  const visit = async (lang: string, preferred = 'en-US', options = {}, head = '') => {
    const session = await engine.context.newCDPSession(tab.page)
    const userAgent = await tab.evaluate<string>('navigator.userAgent')
    await session.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: preferred })
    site.set(
      '/in',
      page({ config: { ...config, ...options }, head }).replace('lang="en"', `lang="${lang}"`),
    )
    await tab.goto(site.url('/in'))
    await tab.waitFor(has(banner), 'the banner')
    return tab.evaluate<string>(`document.querySelector('#askfirst').lang`)
  }
  const fetched = () => askedBeside(site.requests).filter((name) => name.startsWith('locales/'))
  const acceptText = `document.querySelector('${accept}').textContent`

  test.each([
    ['de', 'fr', 'de'],
    ['de-AT', 'fr', 'de'],
    ['DE-at', 'fr', 'de'],
    ['zh-TW', 'fr', 'zh-Hant'],
    ['zh-HK', 'fr', 'zh-Hant'],
    ['zh-Hans-SG', 'fr', 'zh'],
    ['sr-Latn-RS', 'fr', 'sr-Latn'],
    ['pt-BR', 'fr', 'pt-BR'],
    ['pt-AO', 'fr', 'pt'],
    ['no', 'fr', 'nb'],
    ['nn-NO', 'fr', 'nn'],
    ['en-GB', 'fr', 'en'],
    ['tlh', 'fr-CH,de', 'fr'],
    ['', 'tlh,zh-TW', 'zh-Hant'],
    ['not a tag', 'de', 'de'],
    ['tlh', 'tlh', 'en'],
    ['constructor', 'en', 'en'],
  ])(
    'a page in %j, a browser that prefers %s: %s, and no other is fetched',
    async (lang, preferred, tag) => {
      expect(await visit(lang, preferred)).toBe(tag)
      expect(fetched()).toEqual(tag === 'en' ? [] : [`locales/${tag}`])
      expect(await tab.evaluate(acceptText)).toBe((await wordsOf(tag)).accept)
    },
  )

  test('the option `locale` overrides the page and the browser', async () => {
    expect(await visit('fr', 'it', { locale: 'de' })).toBe('de')
    expect(fetched()).toEqual(['locales/de'])
    await tab.evaluate(`document.documentElement.lang = 'es'`)
    await tab.evaluate('askfirst.consent.openSettings()')
    await tab.waitFor(has(open), 'the settings')
    expect(fetched()).toEqual(['locales/de'])
  })

  test('is fetched along with the banner, so nobody sees English first', async () => {
    const file = (name: string) =>
      readFileSync(new URL(`../../dist${beside(name)}`, import.meta.url))
    // The banner isn't answered before the language is asked for; the language comes last.
    site.set(beside('showBanner'), async (): Promise<Reply> => {
      await poll(() => Promise.resolve(fetched().length), 'the request for the language')
      return { body: file('showBanner') }
    })
    site.set(beside('locales/de'), { body: file('locales/de'), delay: 300 })
    const watch = `<script>
      window.seen = new Set()
      new MutationObserver(() => { const yes = document.querySelector('${accept}'); if (yes) seen.add(yes.textContent) }).observe(document, { childList: true, subtree: true })
    </script>`
    await visit('de', 'en', {}, watch)
    expect(await tab.evaluate('[...seen]')).toEqual(['Akzeptieren'])
    for (const name of ['showBanner', 'locales/de'])
      site.set(beside(name), { headers: { location: `/dist${beside(name)}` }, status: 307 })
  })

  test('applies a page’s new language while the banner’s file is loading', async () => {
    const body = readFileSync(new URL(`../../dist${beside('showBanner')}`, import.meta.url))
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    site.set('/changes', page({ config }))
    site.set(beside('showBanner'), async (): Promise<Reply> => {
      await held
      return { body }
    })
    await tab.goto(site.url('/changes'))
    await tab.waitFor('window.askfirst?.consent', 'askfirst to start')
    await tab.evaluate(`document.documentElement.lang = 'de'`)
    answer()
    await tab.waitFor(`${acceptText} === 'Akzeptieren'`, 'the banner in German')
    site.set(beside('showBanner'), { body })
  })

  test('falls back to English without an error when a language can’t be fetched', async () => {
    site.set(beside('locales/sv'), { status: 404 })
    expect(await visit('sv')).toBe('en')
    expect(await tab.evaluate(acceptText)).toBe('Accept')
    expect(await tab.evaluate('document.querySelector("#askfirst").dir')).toBe('ltr')
    await tab.click(accept)
    await tab.waitFor(`!${has(banner)}`, 'the banner to go')
    expect(errors).toEqual([])
  })

  test('overrides single texts by language, else for all', async () => {
    const own = { accept: 'Yes', de: { accept: 'Ja' } }
    await visit('en', 'en', { texts: own })
    expect(await tab.evaluate(acceptText)).toBe('Yes')
    await tab.evaluate(`document.documentElement.lang = 'de'`)
    await tab.waitFor(`${acceptText} === 'Ja'`, 'German')
    await tab.evaluate(`document.documentElement.lang = 'fr'`)
    await tab.waitFor(`document.querySelector('#askfirst').lang === 'fr'`, 'French')
    expect(await tab.evaluate(acceptText)).toBe('Yes')
    expect(
      await tab.evaluate(`document.querySelector('${banner} [data-consent-reject]').textContent`),
    ).toBe((await wordsOf('fr')).reject)
  })

  test('settings reopened right after closing stay open', async () => {
    await visit('en')
    await tab.evaluate('askfirst.consent.openSettings()')
    await tab.waitFor(has(open), 'the settings')
    await tab.evaluate(
      `document.querySelector('[data-askfirst-close]').click(), askfirst.consent.openSettings()`,
    )
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 100))')
    expect(await tab.evaluate(has(`${dialog}:modal`))).toBe(true)
  })

  test('a language change keeps the settings open, with their switches and the focus', async () => {
    await visit('en')
    await tab.evaluate('askfirst.consent.openSettings()')
    await tab.waitFor(has(open), 'the settings')
    await tab.click('[data-consent-choice=media]')
    await tab.evaluate(`document.documentElement.lang = 'ar'`)
    const { settings } = await wordsOf('ar')
    await tab.waitFor(
      `document.querySelector('${dialog} h2')?.textContent === ${JSON.stringify(settings)}`,
      'Arabic',
    )
    expect(
      await tab.evaluate(has(`${dialog}:modal [data-consent-choice=media]:checked:focus`)),
    ).toBe(true)
    expect(await tab.evaluate(`document.querySelectorAll('${dialog}').length`)).toBe(1)
    await tab.click(`${dialog} [data-consent-save]`)
    expect(await tab.evaluate(`askfirst.consent.allows('media')`)).toBe(true)
  })
})
