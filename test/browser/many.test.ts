import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { dialog, has, page } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const services = Array.from({ length: 100 }, (_, index) => ({
  id: `service${String(index)}`,
  name: `Service ${String(index)}`,
  purpose: 'Counts visitors.',
  cookies: Array.from({ length: 20 }, (__, cookie) => ({
    name: `_${String(index)}_${String(cookie)}`,
    days: 30,
    purpose: 'Recognizes your browser when you come back.',
  })),
}))
const frame = '<iframe data-consent="media" data-src="/x" title="A film"></iframe>'

/** Notes how many of a selector's elements come into the page between two timers, which is in one task or more. */
const counting = `<script>
  window.tasks = []
  let isNew = true
  const count = (nodes) => {
    if (isNew) {
      tasks.push(0)
      isNew = false
    }
    for (const node of nodes) if (node.nodeType === 1) tasks[tasks.length - 1] += node.matches(selector) + node.querySelectorAll(selector).length
  }
  window.selector = '[data-askfirst-placeholder]'
  window.watch = (wanted) => {
    window.selector = wanted
    tasks.length = 0
    isNew = true
  }
  for (const name of ['setTimeout', 'requestAnimationFrame']) {
    const real = window[name]
    window[name] = (run, ...rest) => real((...all) => {
      isNew = true
      run(...all)
    }, ...rest)
  }
  for (const name of ['before', 'append', 'replaceChildren']) {
    const real = Element.prototype[name]
    Element.prototype[name] = function (...nodes) {
      const answer = real.apply(this, nodes)
      if (this.isConnected) count(nodes)
      return answer
    }
  }
</script>`

let site: Site
beforeAll(async () => {
  const config = (required: object) => ({
    categories: { essential: { required: true }, analytics: { services, ...required } },
  })
  site = await openSite({
    '/services': page({ config: config({}), head: counting }),
    '/frames': page({
      head: counting,
      body: frame.repeat(120),
    }),
    '/x': '<!doctype html>',
  })
})
afterAll(() => site.close())

describe.each(engineNames)('many services, in %s', (name) => {
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
  const most = () => tab.evaluate<number>('Math.max(...tasks)')
  const sum = () => tab.evaluate<number>('tasks.reduce((one, other) => one + other, 0)')

  test('the settings render 100 services in parts once opened, and the cookies of each once expanded', async () => {
    await tab.goto(site.url('/services'))
    await tab.waitFor('window.askfirst?.consent')
    await tab.evaluate(`void watch('*')`)
    await tab.evaluate('askfirst.consent.openSettings()')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    expect(await tab.evaluate(`document.querySelectorAll('${dialog} *').length`)).toBeLessThan(200)
    const category = `${dialog} section:nth-of-type(2)`
    await tab.evaluate(`void watch('li')`)
    await tab.click(`${category} > details > summary`)
    await tab.waitFor(`document.querySelectorAll('${dialog} li').length === 100`, 'the list')
    expect(await sum()).toBe(100)
    expect(await most()).toBeLessThanOrEqual(5)
    expect(await tab.evaluate(has(`${dialog} li tr`))).toBe(false)
    await tab.click(`${category} li:nth-child(3) summary`)
    // A line of titles, and one for each cookie.
    await tab.waitFor(`document.querySelectorAll('${dialog} li tr').length === 21`, 'the cookies')
    // The switches are in the rows by then, and are still tied.
    await tab.click(`${dialog} [data-consent-choice=service99]`)
    await tab.click(`${dialog} [data-consent-save]`)
    expect(
      await tab.evaluate(
        `['analytics', 'service0', 'service98', 'service99'].map(askfirst.consent.allows).join()`,
      ),
    ).toBe('false,false,false,true')
  })

  test('saves unopened categories unchanged', async () => {
    await tab.goto(site.url('/services'))
    await tab.waitFor('window.askfirst?.consent')
    await tab.evaluate(`askfirst.consent.save({ analytics: true, service7: false })`)
    await tab.evaluate('askfirst.consent.openSettings()')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await tab.click(`${dialog} [data-consent-save]`)
    expect(
      await tab.evaluate(
        `['analytics', 'service7', 'service8'].map(askfirst.consent.allows).join()`,
      ),
    ).toBe('true,false,true')
  })

  test('renders 120 placeholders in parts', async () => {
    await tab.goto(site.url('/frames'))
    await tab.waitFor(
      `document.querySelectorAll('[data-askfirst-placeholder]').length === 120`,
      'the placeholders',
    )
    expect(await sum()).toBe(120)
    expect(await most()).toBeLessThanOrEqual(25)
  })
})
