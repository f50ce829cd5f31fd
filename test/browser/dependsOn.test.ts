import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engineNames, launch, type Engine } from './support/engines.ts'
import { accept, has, banner, noting, page, ran } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

/** The configuration comes from a script, as a start is code. */
const html = page({ body: '' })
  .replace('type="application/json" data-askfirst', 'type="application/json"')
  .replace(
    '</head>',
    `<script>
      const one = (id, dependsOn) => askfirst.custom({ id, name: id, dependsOn, start: (page) => page.load('/' + id + '.js') })
      askfirst.consent = askfirst.start({ categories: {
        essential: { required: true },
        analytics: { services: [one('third', ['second', 'failing']), one('second', ['first']), one('first'), one('failing'), one('free')] },
      } })
    </script></head>`,
  )

let site: Site
beforeAll(async () => {
  site = await openSite({
    '/': html,
    '/first.js': { body: noting('first'), delay: 400 },
    '/second.js': { body: noting('second'), delay: 200 },
    '/third.js': noting('third'),
    '/free.js': noting('free'),
  })
})
afterAll(() => site.close())

describe.each(engineNames)('%s', (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())

  test('starts services after their dependencies, even slow or failing ones', async () => {
    await engine.fresh()
    const tab = await engine.newTab()
    await tab.goto(site.url('/'))
    await tab.waitFor(has(banner), 'the banner')
    expect(await tab.evaluate(ran)).toBe('')
    await tab.click(accept)
    await tab.waitFor(`${ran}.includes('third')`, 'the last service')
    expect(await tab.evaluate(ran)).toBe('free,first,second,third')
  })
})
