import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bundlePage, renderPage } from './support/bundle.ts'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { accept, banner, dialog, has, note, page } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const open = `${dialog}[open]`

/** Rules that count siblings; each layout of `html` that lays out its children. */
const counting = (html: string) => `<style>
  html { ${html} }
  body > * + * { margin-top: 13px }
  body > :first-child { border-top: 3px solid }
  body > :last-child { border-bottom: 5px solid }
  body > :nth-child(2), body > :nth-last-child(2) { padding-left: 7px }
  body > :only-child { padding-top: 11px }
  body > div:first-of-type, body > div:last-of-type { border-right: 9px solid }
  head ~ body:last-child:first-of-type { padding-right: 17px }
  .space-y-4 > :not([hidden]) ~ :not([hidden]) { margin-top: 19px }
  .space-y-4 > :not(:last-child) { margin-bottom: 21px }
  body:not(:has(> :first-child:is(main, p))) { background: red }
</style>`
const layouts = {
  block: '',
  grid: 'display: grid; grid-template-columns: 1fr auto; gap: 23px; min-height: 100vh',
  flex: 'display: flex; justify-content: space-between; gap: 23px; height: 100%',
}
const bodies = {
  one: '<main>One</main>',
  some: '<main>First</main><div>Second</div><div>Third</div><p>Last</p>',
}

const without = (html: string) => html.replace(/<script.*?<\/script>/gs, '')

/** Place and looks of everything in the page that isn't ours, as text. */
const seen = `[...document.querySelectorAll('html, body, body *')].filter((one) => !one.closest('#askfirst')).map((one) => {
  const { left, top, width, height } = one.getBoundingClientRect(), style = getComputedStyle(one)
  return [one.localName, left, top, width, height, style.margin, style.padding, style.borderWidth, style.backgroundColor].join(' ')
}).join('\\n') + document.body.innerText + document.documentElement.scrollHeight`

const traps = `
  import { createFocusTrap } from 'focus-trap'
  window.trap = () => createFocusTrap('#modal').activate()
`
const radix = `
  import * as Dialog from '@radix-ui/react-dialog'
  import { createElement as h } from 'react'
  import { createRoot } from 'react-dom/client'
  createRoot(document.querySelector('#app')).render(
    h(Dialog.Root, { onOpenChange: (isOpen) => (window.isOpen = isOpen) },
      h(Dialog.Trigger, { id: 'trigger' }, 'Open'),
      h(Dialog.Portal, {},
        h(Dialog.Overlay, { style: { position: 'fixed', inset: 0, background: 'rgb(0 0 0 / 30%)' } }),
        h(Dialog.Content, { id: 'content', 'aria-describedby': undefined, style: { position: 'fixed', top: 0, background: 'Canvas' } },
          h(Dialog.Title, {}, 'A dialog'), h('button', { id: 'inside', onClick: () => (window.clicks = (window.clicks ?? 0) + 1) }, 'Inside'),
          h('a', { href: '#privacy-settings', id: 'from-inside' }, 'Privacy')))))
`
/** A page that React renders on the server, and hydrates whole. */
const app = `
  import { createElement as h, useState } from 'react'
  export const App = () => {
    const [count, setCount] = useState(0)
    return h('html', { lang: 'en' },
      h('head', {}, h('title', {}, 'A page'), h('script', { type: 'application/json', 'data-askfirst': '', dangerouslySetInnerHTML: { __html: globalThis.config } }), h('script', { src: '/askfirst.global.js' })),
      h('body', {}, h('main', {}, h('button', { id: 'count', onClick: () => setCount(count + 1) }, String(count))), h('script', { src: '/hydrate.js', defer: true })))
  }
`
const config = JSON.stringify({ categories: { essential: { required: true }, analytics: {} } })
const rendered = `
  globalThis.config = ${JSON.stringify(config)}
  ${app}
  export const element = h(App)
`
const hydrating = `
  import { hydrateRoot } from 'react-dom/client'
  ${app}
  window.config = ${JSON.stringify(config)}
  window.errors = []
  window.hydrate = () => hydrateRoot(document, h(App), { onRecoverableError: (error) => errors.push(String(error)), onUncaughtError: (error) => errors.push(String(error)) })
`

const modal = `<div id="modal" role="dialog" aria-label="A dialog"><button id="in-1" onclick="window.clicks = (window.clicks ?? 0) + 1">One</button><a id="in-2" href="#privacy-settings">Privacy</a></div>`

let site: Site
beforeAll(async () => {
  site = await openSite({
    '/inert': page({ body: note('a') }).replace('<body>', '<body inert>'),
    '/modal': page({
      body: `<dialog id="native"><button id="native-button" onclick="window.clicks = 1">One</button><a id="native-link" href="#privacy-settings">Privacy</a></dialog>`,
    }),
    '/trap': page({ body: modal, head: '<script defer src="/traps.js"></script>' }),
    '/radix': page({
      body: '<div id="app"></div>',
      head: '<script defer src="/radix.js"></script>',
    }),
    '/short':
      '<!doctype html><iframe src="/block-some" title="a" width="320" height="256"></iframe>',
    '/traps.js': await bundlePage(traps),
    '/radix.js': await bundlePage(radix),
    '/hydrate.js': await bundlePage(hydrating),
    '/hydrated': await renderPage(rendered),
  })
  site.set(
    '/base',
    page({
      head: '<base href="//cdn.example.test/" target="_blank">',
      body: '<svg width="99" height="20"><a id="svg" href="#privacy-settings"><text y="15">Privacy</text></a></svg>',
    }).replace('src="/askfirst', `src="${site.url('/askfirst')}`),
  )
  for (const [layout, rules] of Object.entries(layouts))
    for (const [name, body] of Object.entries(bodies)) {
      const html = page({ head: counting(rules) }).replace(
        /<body>.*<\/body>/s,
        `<body class="space-y-4">${body}</body>`,
      )
      site.set(`/${layout}-${name}`, html)
      site.set(`/${layout}-${name}-alone`, without(html))
    }
})
afterAll(() => site.close())

describe.each(engineNames)('in %s', (name) => {
  let engine: Engine
  let tab: Tab
  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
  })
  const visit = async (path: string) => {
    await tab.goto(site.url(path))
    await tab.waitFor(has(banner), 'the banner')
  }
  const tabTo = async (selector: string, most = 12) => {
    for (let step = 0; step < most; step++) {
      await tab.press('Tab')
      if (await tab.evaluate(`document.activeElement.matches('${selector}')`)) return true
    }
    return false
  }
  /** Switches and saves, by mouse and by keys. */
  const useSettings = async () => {
    const choice = `${dialog} [data-consent-choice=analytics]`
    await tab.waitFor(has(open), 'the settings')
    await tab.click(choice)
    expect(await tab.evaluate(has(`${choice}:checked`)), 'by mouse').toBe(true)
    expect(await tabTo('[data-consent-choice=forms]'), 'by Tab').toBe(true)
    await tab.press('Space')
    expect(await tabTo('[data-consent-save]'), 'to Save').toBe(true)
    await tab.press('Enter')
    await tab.waitFor(`!${has(dialog)}`, 'the settings to close')
    expect(await tab.evaluate('askfirst.consent.$record.get().choices')).toEqual({
      analytics: true,
      forms: true,
      media: false,
    })
  }

  test.each(
    Object.keys(layouts).flatMap((one) => Object.keys(bodies).map((two) => `${one}-${two}`)),
  )('leaves the page unchanged: %s', async (path) => {
    await tab.goto(site.url(`/${path}-alone`))
    const alone = await tab.evaluate<string>(seen)
    await visit(`/${path}`)
    expect(await tab.evaluate(seen), 'with the banner').toBe(alone)
    await tab.evaluate('askfirst.consent.openSettings()')
    await tab.waitFor(has(open), 'the settings')
    expect(await tab.evaluate(seen), 'with the settings').toBe(alone)
    await tab.click(`${dialog} [data-consent-reject]`)
    await tab.waitFor(`!${has(banner)}`, 'the banner to go')
    expect(await tab.evaluate(seen), 'after the decision').toBe(alone)
    await tab.reload()
    await tab.waitFor('window.askfirst?.consent')
    expect(await tab.evaluate(seen), 'at the next visit').toBe(alone)
  })

  test('puts the banner first in tab order', async () => {
    await visit('/block-some')
    expect(await tabTo('[data-consent-accept]', 2)).toBe(true)
    expect(await tabTo('[data-consent-open]', 2)).toBe(true)
  })

  test('stays in the page when a router swaps the body', async () => {
    await visit('/block-some')
    await tab.evaluate(`document.querySelector('#askfirst').mark = 1`)
    await tab.evaluate(
      `document.body.replaceWith(Object.assign(document.createElement('body'), { innerHTML: '<p>New</p>' }))`,
    )
    expect(await tab.evaluate(`document.querySelector('#askfirst')?.mark`)).toBe(1)
    expect(await tab.evaluate(`document.querySelector('${banner}').matches(':popover-open')`)).toBe(
      true,
    )
    await tab.click(accept)
    expect(await tab.evaluate(has(banner))).toBe(false)
  })

  test('React hydrates the whole document around it', async () => {
    await visit('/hydrated')
    await tab.waitFor('!!window.hydrate', 'the script')
    await tab.evaluate('void hydrate()')
    await tab.click('#count')
    await tab.waitFor(`document.querySelector('#count').textContent === '1'`, 'the count')
    expect(await tab.evaluate('errors')).toEqual([])
    expect(await tab.evaluate(has(banner))).toBe(true)
  })

  test('the banner and the settings work in an inert body', async () => {
    await visit('/inert')
    await tab.click(`${banner} [data-consent-open]`)
    await useSettings()
  })

  test('the settings work in a native modal of the page, and the modal stays usable', async () => {
    await visit('/modal')
    await tab.evaluate(`document.querySelector('#native').showModal()`)
    await tab.click('#native-link')
    await useSettings()
    expect(await tab.evaluate(has('#native:modal'))).toBe(true)
    await tab.click('#native-button')
    expect(await tab.evaluate('window.clicks')).toBe(1)
  })

  test('the settings work beside focus-trap, and the trap stays active', async () => {
    await visit('/trap')
    await tab.waitFor('!!window.trap')
    await tab.evaluate('void trap()')
    await tab.waitFor(`document.activeElement.id === 'in-1'`, 'the trap')
    await tab.click('#in-1')
    await tab.evaluate('askfirst.consent.openSettings()')
    await useSettings()
    await tab.click('#in-1')
    expect(await tab.evaluate('window.clicks')).toBe(2)
    await tab.press('Tab')
    await tab.press('Tab')
    expect(await tab.evaluate(`document.activeElement.id`)).toBe('in-1')
  })

  test('the banner can be clicked beside focus-trap', async () => {
    await visit('/trap')
    await tab.waitFor('!!window.trap')
    await tab.evaluate('void trap()')
    await tab.waitFor(`document.activeElement.id === 'in-1'`, 'the trap')
    await tab.click(`${banner} [data-consent-reject]`)
    await tab.waitFor(`!${has(banner)}`, 'the banner to go')
    await tab.click('#in-1')
    expect(await tab.evaluate('window.clicks')).toBe(1)
  })

  test('banner and settings work beside Radix’s dialog, which stays open', async () => {
    await visit('/radix')
    await tab.waitFor(has('#trigger'), 'React')
    await tab.click('#trigger')
    await tab.waitFor(has('#content'), 'the dialog')
    await tab.click(`${banner} [data-consent-open]`)
    await useSettings()
    expect(await tab.evaluate('[window.isOpen, !!document.querySelector("#content")]')).toEqual([
      true,
      true,
    ])
    await tab.click('#inside')
    expect(await tab.evaluate('window.clicks')).toBe(1)
    await tab.press('Escape')
    await tab.waitFor(`!${has('#content')}`, 'the dialog to close')
  })

  test.each(['#open', '#svg text'])(
    'ignores the page’s base element in links to the settings: %s',
    async (link) => {
      await visit('/base')
      await tab.click(link)
      await tab.waitFor(has(open), 'the settings')
      expect(await tab.url()).toBe(site.url('/base'))
    },
  )

  // In a frame: WebKit's window can't be that small.
  test('scrolls the whole dialog in a window of 320 × 256', async () => {
    await tab.goto(site.url('/short'))
    const inside = (expression: string) =>
      tab.evaluate(`((document, window) => ${expression})(frames[0].document, frames[0])`)
    await tab.waitFor(`!!frames[0].document.querySelector('${banner}')`, 'the banner')
    await inside('void window.askfirst.consent.openSettings()')
    await tab.waitFor(`!!frames[0].document.querySelector('${open}')`, 'the settings')
    for (const selector of ['h2', '[data-consent-choice=media]', '[data-consent-save]'])
      expect(
        await inside(`{
          const one = document.querySelector('${dialog} ${selector}')
          one.scrollIntoView({ block: 'nearest' })
          const { left, top, width, height } = one.getBoundingClientRect()
          const at = document.elementFromPoint(left + width / 2, top + height / 2)
          return top >= 0 && top + height <= window.innerHeight && one.contains(at)
        }`),
        selector,
      ).toBe(true)
    // One scroller: a middle with its own would have the few pixels that header and footer leave.
    expect(
      await inside(
        `[...document.querySelectorAll('${dialog}, ${dialog} *')].filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY)).map((one) => one.localName).join()`,
      ),
    ).toBe('dialog')
  })
})

test('print shows neither banner nor settings', async () => {
  const engine = await launch('chromium')
  const tab = await engine.newTab()
  await tab.goto(site.url('/block-some'))
  await tab.waitFor(has(banner), 'the banner')
  await tab.evaluate('askfirst.consent.openSettings()')
  await tab.waitFor(has(open), 'the settings')
  const shown = `['${banner}', '${dialog}'].filter((one) => document.querySelector(one).checkVisibility()).length`
  expect(await tab.evaluate(shown)).toBe(2)
  await tab.page.emulateMedia({ media: 'print' })
  expect(await tab.evaluate(shown)).toBe(0)
  await engine.close()
})
