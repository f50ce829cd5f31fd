import type { ChromiumEngine } from '../test/browser/support/engines.ts'
import type { Site } from '../test/browser/support/site.ts'
import { inTurn } from './inTurn.ts'
import type { Row } from './row.ts'

const count = 10_000

/** Times insertions; observers are called at each `await`. */
const timed = (insertions: string) => `(async () => {
  const root = document.body.appendChild(document.createElement('div'))
  const begin = performance.now()
  ${insertions}
  await null
  return performance.now() - begin
})()`

const oneByOne = (afterEachTurn: string) =>
  timed(`for (let turn = 0; turn < 100; turn++) {
    for (let index = 0; index < ${count / 100}; index++) {
      const one = document.createElement('p')
      one.append('text', document.createElement('b'))
      root.append(one)
    }
    ${afterEachTurn}
    await null
  }`)

const ways = {
  'one by one': oneByOne(''),
  'one by one, laid out': oneByOne('root.offsetHeight'),
  'as ten fragments': timed(`for (let turn = 0; turn < 10; turn++) {
    const part = root.appendChild(document.createElement('section'))
    part.innerHTML = '<div>' + '<p>text<b></b></p>'.repeat(${count / 10}) + '</div>'
    await null
  }`),
}

/** Measures what an idle gate costs while a page inserts 10,000 elements. */
export const idle = async (engine: ChromiumEngine, site: Site): Promise<Row[]> => {
  const rows: Row[] = []
  for (const [way, insertions] of Object.entries(ways)) {
    const { withIt, without } = await inTurn(engine, site, insertions)
    rows.push({
      what: `10,000 insertions ${way}: with / without`,
      ratio: withIt / without,
      detail: `${withIt.toFixed(1)} / ${without.toFixed(1)} ms`,
    })
  }
  return rows
}
