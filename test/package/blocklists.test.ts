import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { install } from '../support/install.ts'
import { root } from './run.ts'

/** @ghostery/adblocker, as far as this test needs it. */
interface Adblocker {
  readonly FiltersEngine: {
    parse(list: string): {
      match(request: unknown): { readonly match: boolean; readonly filter?: unknown }
    }
  }
  readonly Request: {
    fromRawDetails(details: {
      readonly url: string
      readonly sourceUrl: string
      readonly type: string
    }): unknown
  }
}

/** AdGuard's and the filter communities' lists, EasyList, EasyPrivacy and cookie lists among them, with their titles. */
const listsIn = (modules: string) => {
  const folder = join(modules, '@adguard/dnr-rulesets/dist/filters/declarative')
  return readdirSync(folder).flatMap((name) => {
    const rules = JSON.parse(readFileSync(join(folder, name, `${name}.json`), 'utf8')) as {
      readonly metadata?: { readonly rawFilterList?: string }
    }[]
    const list = rules[0]?.metadata?.rawFilterList?.replaceAll('\r', '')
    return list ? [[/! Title: (.*)/.exec(list)?.[1] ?? name, list] as const] : []
  })
}

/** All that a site serves of us: the scripts, and the folder. */
const served = (readdirSync(join(root, 'dist'), { recursive: true }) as string[])
  .filter((path) => /^askfirst.*\.js(on)?$/.test(path))
  .map((path) => `/${path}`)
/** What a site's own bundler makes of the files that are fetched later: their names, then a hash. */
const bundled = [
  'ask',
  'showSettings',
  'mountPlaceholders',
  'fillDeclarations',
  'followMarkup',
  'followForms',
].flatMap((name) => [`/${name}.js`, `/assets/${name}-B2xk9QfA.js`])
const former = ['services/matomo', 'services/plausible', 'services/umami', 'showBanner'].map(
  (name) => `/askfirst/${name}.js`,
)

test('no public blocklist blocks a file that a site serves', () => {
  const modules = install('blocklists')
  const { FiltersEngine, Request } = createRequire(import.meta.url)(
    join(modules, '@ghostery/adblocker'),
  ) as Adblocker
  const lists = listsIn(modules)
  expect(lists.map(([title]) => title)).toEqual(
    expect.arrayContaining([
      'AdGuard Base filter',
      'AdGuard Tracking Protection filter',
      'AdGuard Cookie Notices filter',
      'Polish GDPR-Cookies Filters',
    ]),
  )

  const blocked = lists.flatMap(([title, list]) => {
    const engine = FiltersEngine.parse(list)
    return [...served, ...bundled, ...former].flatMap((path) =>
      ['https://shop.example', 'https://cdn.example'].flatMap((host) => {
        const url = host + path
        const { match } = engine.match(
          Request.fromRawDetails({ url, sourceUrl: 'https://shop.example/', type: 'script' }),
        )
        return match ? [[path, title]] : []
      }),
    )
  })
  // So the lists are read, and hold what they hold.
  expect(blocked.map(([path]) => path)).toEqual(expect.arrayContaining(former))
  expect(blocked.filter(([path = '']) => !former.includes(path))).toEqual([])
})
