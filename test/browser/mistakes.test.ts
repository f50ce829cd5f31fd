import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { page } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

/** Notes errors that reach the page or the console. */
const head = `<script>
window.faults = []
addEventListener('error', ({ message }) => faults.push(message))
console.error = console.warn = (...words) => faults.push(words.join(' '))
</script>`
const using = (service: object) =>
  page({
    head,
    config: { categories: { essential: { required: true }, one: { services: [service] } } },
  })

let site: Site
beforeAll(async () => {
  site = await openSite({
    '/builtIn': using({ use: 'googleAnalytics' }),
    '/builtInDev': using({ use: 'googleAnalytics' }).replace('global.js', 'global.dev.js'),
    '/beside': using({ use: 'metaPixel', id: 1234 }),
    '/typo': using({
      use: 'matomo',
      siteId: 1,
      url: 'https://stats.example/matomo/',
      consnt: 'none',
    }).replace('global.js', 'global.dev.js'),
    '/empty': using({ use: 'matomo', siteId: 1, url: '' }),
  })
})
afterAll(() => site.close())

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
  })

  test.each([
    ['builtIn', 'bad-option googleAnalytics.id'],
    ['builtInDev', 'The option googleAnalytics.id must be a string that is not empty.'],
    ['beside', 'bad-option metaPixel.id'],
    ['empty', 'bad-option matomo.url'],
  ])('JSON without an option that a preset needs is an error: %s', async (path, words) => {
    await tab.goto(site.url(`/${path}`))
    await tab.waitFor('faults.length > 0', 'an error')
    expect(await tab.evaluate('faults.join()')).toContain(words)
  })

  test('the development build warns of an option that a preset doesn’t have', async () => {
    await tab.goto(site.url('/typo'))
    await tab.waitFor('faults.length > 0', 'a warning')
    expect(await tab.evaluate('faults.join()')).toContain(
      'the preset "matomo" has no "consnt". Did you mean "consent"?',
    )
  })
})
