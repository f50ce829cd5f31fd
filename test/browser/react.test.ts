import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bundlePage, renderPage } from './support/bundle.ts'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { accept, banner, has, noting, page, ran } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const config = JSON.stringify({
  categories: { essential: { required: true }, analytics: {}, media: {} },
  reload: 'never',
})

/** A page whose whole document React renders on the server, then hydrates, and its component. */
const app = `
import { createElement as h, Suspense, useState } from 'react'
const html = (__html) => ({ suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html } })
const Counter = () => {
  const [count, setCount] = useState(0)
  return h('button', { id: 'count', onClick: () => setCount(count + 1) }, String(count))
}
const Gated = () => h('section', null,
  h('p', null, 'Before'),
  h('script', { type: 'text/plain', 'data-consent': 'analytics', ...html(${JSON.stringify(noting('inline'))}) }),
  h('script', { type: 'text/plain', 'data-consent': 'analytics', 'data-src': '/each.js' }),
  h('iframe', { id: 'film', title: 'A film', 'data-consent': 'media', 'data-src': '/film', width: 320, height: 180 }),
  h('p', null, 'After'))
const Page = ({ broken }) => h('html', { lang: 'en' },
  h('head', null,
    h('meta', { charSet: 'utf-8' }),
    h('title', null, 'React'),
    h('script', { type: 'application/json', 'data-askfirst': '', ...html(${JSON.stringify(config)}) }),
    h('script', { src: '/askfirst.global.js' }),
    h('script', { type: 'text/plain', 'data-consent': 'analytics', ...html(${JSON.stringify(noting('head'))}) })),
  h('body', null,
    h('script', { type: 'text/plain', 'data-consent': 'analytics', ...html(${JSON.stringify(noting('body'))}) }),
    h(Gated),
    h(Suspense, { fallback: 'Wait' }, h('div', { id: 'late' }, h(Gated))),
    h(Counter),
    broken && (typeof window === 'object' ? h('i', null, 'client') : h('b', null, 'server'))))
`

let site: Site
beforeAll(async () => {
  site = await openSite({
    '/film': '<!doctype html><title>film</title>',
    '/each.js': noting('each'),
    '/': page({ config: { reload: 'never' } }),
  })
  for (const broken of [false, true]) {
    const path = broken ? '/broken' : '/app'
    const html = await renderPage(
      `${app}; export const element = h(Page, { broken: ${String(broken)} })`,
    )
    site.set(path, html.replace('</body>', `<script src="${path}.js" defer></script></body>`))
    site.set(`${path}.js`, {
      delay: 300,
      body: await bundlePage(`${app}
        import { hydrateRoot } from 'react-dom/client'
        window.errors = []
        const start = () => {
        document.querySelector('script[defer]').remove()
        hydrateRoot(document, h(Page, { broken: ${String(broken)} }), {
          onRecoverableError: ({ message }) => window.errors.push(message),
        }) }
        start()`),
    })
  }
})
afterAll(() => site.close())

describe.each(engineNames)('React hydrating a whole document, in %s', (name) => {
  let engine: Engine
  let tab: Tab
  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 500))')
  const isHydrated = `(() => { const button = document.querySelector('#count'); button.click(); return Number(button.textContent) > 0 })()`
  const all = 'head,body,inline,each,inline,each'
  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
  })

  test.each(['undecided', 'returning'])('changes nothing before hydration: %s', async (visitor) => {
    if (visitor === 'returning') {
      await tab.goto(site.url('/'))
      await tab.waitFor(has(banner), 'the banner')
      await tab.click(accept)
    }
    await tab.goto(site.url('/app'))
    await tab.waitFor(isHydrated, 'hydration')
    await settle()
    expect(await tab.evaluate('errors')).toEqual([])
    if (visitor === 'undecided') {
      expect(await tab.evaluate(ran)).toBe('')
      await tab.waitFor(has('[data-askfirst-placeholder]'), 'the placeholder')
      await tab.waitFor(has(banner), 'the banner')
      await tab.click(accept)
    }
    await tab.waitFor(`${ran} === '${all}'`, all)
    await settle()
    expect(await tab.evaluate(ran)).toBe(all)
    expect(await tab.evaluate(`document.querySelector('#film').getAttribute('src')`)).toBe('/film')
  })

  test('reruns no script when React renders the page again', async () => {
    await tab.goto(site.url('/'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(accept)
    await tab.goto(site.url('/broken'))
    await tab.waitFor(isHydrated, 'hydration')
    await settle()
    expect(await tab.evaluate<string[]>('errors')).not.toEqual([])
    expect(await tab.evaluate(ran)).toBe(all)
  })
})
