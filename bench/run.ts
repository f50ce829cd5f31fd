import { launch } from '../test/browser/support/engines.ts'
import { openSite } from '../test/browser/support/site.ts'
import { acceptToRun } from './acceptToRun.ts'
import { boot } from './boot.ts'
import { guard } from './guard.ts'
import { idle } from './idle.ts'

const engine = await launch('chromium')
const site = await openSite()
for (const measure of [boot, acceptToRun, idle, guard]) {
  await engine.fresh()
  for (const { what, ratio, detail } of await measure(engine, site)) {
    console.log(what.padEnd(60), ratio.toFixed(2).padStart(6), ` ${detail}`)
  }
}
await engine.close()
await site.close()
