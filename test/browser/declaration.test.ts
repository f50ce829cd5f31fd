import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { beside } from './support/beside.ts'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { has, page } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite({
    '/': page(),
    '/policy': page({ body: '<div id="there" data-consent-declaration></div>' }),
  })
})
afterAll(() => site.close())

const list = (id: string) => has(`#${id} > section`)

describe.each(engineNames)('%s', (name) => {
  let engine: Engine
  let tab: Tab
  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
    site.clear()
  })
  const run = (code: string) => tab.evaluate(`(() => { ${code} })()`)
  const fetched = () => site.count(beside('fillDeclarations'))

  test('fills a declaration that a router adds, also in a new body', async () => {
    await tab.goto(site.url('/'))
    await run(`document.querySelector('main').innerHTML = '<h1>Policy</h1><p>Words.</p>'`)
    expect(fetched()).toBe(0)
    await run(
      `document.querySelector('main').innerHTML = '<article><div id="late" data-consent-declaration="3">Not yet.</div></article>'`,
    )
    await tab.waitFor(list('late'), 'the list')
    expect(await tab.evaluate(`document.querySelector('#late').textContent`)).not.toContain(
      'Not yet',
    )
    expect(await tab.evaluate(has('#late h3'))).toBe(true)
    await run(`
      const body = document.createElement('body')
      body.innerHTML = '<div id="swapped" data-consent-declaration></div>'
      document.body.replaceWith(body)`)
    await tab.waitFor(list('swapped'), 'the list in the new body')
    expect(fetched()).toBe(1)
  })

  test('refills an emptied declaration, and leaves a filled one alone', async () => {
    await tab.goto(site.url('/policy'))
    await tab.waitFor(list('there'), 'the list')
    await tab.waitFor('document.readyState === "complete"', 'the page')
    await run(`
      window.first = document.querySelector('#there > section')
      document.querySelector('main').insertAdjacentHTML('beforeend', '<div id="second" data-consent-declaration></div>')`)
    await tab.waitFor(list('second'), 'the second list')
    expect(await tab.evaluate(`first === document.querySelector('#there > section')`)).toBe(true)
    await run(`document.querySelector('#there').textContent = ''`)
    await tab.waitFor(list('there'), 'the list again')
  })

  test('follows the page’s language, unless it has its own', async () => {
    await tab.goto(site.url('/policy'))
    await tab.waitFor(list('there'), 'the list')
    await run(`
      document.querySelector('main').insertAdjacentHTML('beforeend', '<div id="french" lang="fr" data-consent-declaration></div>')
      document.documentElement.lang = 'de'`)
    const says = (id: string, words: string) =>
      tab.waitFor(`document.querySelector('#${id}').textContent.includes('${words}')`, words)
    await says('there', 'Speicherdauer')
    await says('french', 'Finalité')
    await run(`document.documentElement.lang = 'es'`)
    await says('there', 'Finalidad')
    await says('french', 'Finalité')
  })

  test('stops filling after stop', async () => {
    await tab.goto(site.url('/policy'))
    await tab.waitFor(list('there'), 'the list')
    await run(`
      askfirst.consent.stop()
      document.querySelector('main').insertAdjacentHTML('beforeend', '<div id="late" data-consent-declaration></div>')
      window.isOver = false
      setTimeout(() => (window.isOver = true), 500)`)
    await tab.waitFor('isOver', 'some time')
    expect(await tab.evaluate(list('late'))).toBe(false)
  })
})
