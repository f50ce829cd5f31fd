import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../src/csp/contentSecurityPolicy.ts'
import { bundle } from './support/bundle.ts'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { ways } from './support/guardWays.ts'
import { openSite, type Site } from './support/site.ts'

/** A line of the table: what the guard does with some ways, by engine, and the directives that close them. */
interface Line {
  readonly ways: readonly string[]
  readonly outcomes: readonly string[]
  readonly policy: string
}

const docs = readFileSync(new URL('../../docs/guard-limits.md', import.meta.url), 'utf8')
const [, section = ''] = docs.split('## Everything else that goes out or is stored')
const lines = [...section.matchAll(/^\|(.*`.*)\|(.*)\|(.*)\|(.*)\|(.*)\|$/gm)].map(
  ([, what = '', ...cells]): Line => ({
    ways: [...what.matchAll(/`(.*?)`/g)].map(([, name = '']) => name),
    outcomes: cells.slice(0, 3).map((cell) => cell.trim()),
    policy: cells[3]?.trim() ?? '',
  }),
)
const names = Object.keys(ways)
const byName = (some: readonly Line[]) => some.flatMap((line) => line.ways)

/** The page is at localhost; one server, and for the browsers another host. */
const host = '127.0.0.1'
const nonce = 'r4nd0m'
const keyOf = (name: string) => `_t${names.indexOf(name)}_`

let site: Site
let sockets: Socket[] = []
/** The ways that have sent a packet. */
const sent = new Set<string>()
let closed = ''

/** Opens a port for each way that sends packets: new ones for each page, as browsers send packets again and again. */
const listen = async () => {
  sockets.forEach((socket) => socket.close())
  sockets = ['WebTransport', 'RTCPeerConnection'].map((name) =>
    createSocket('udp4', () => sent.add(name)).bind(0, host),
  )
  await Promise.all(sockets.map((socket) => once(socket, 'listening')))
  return sockets.map((socket) => socket.address().port)
}

/** A script with all ways; a failure is what an engine says that doesn't have one. */
const codeOf = (ports: readonly number[]) => {
  const parts = names.map((name) => {
    const at = site.url(`/hole?${encodeURIComponent(name)}`, host)
    const given = `const at = ${JSON.stringify(at)}, key = '${keyOf(name)}'`
    const run = (body: string) => `async () => { ${given}; try { ${body} } catch {} }`
    const { act = '', stored = 'false' } = ways[name] ?? {}
    return `${JSON.stringify(name)}: { act: ${run(act)}, stored: ${run(`return await (${stored})`)} }`
  })
  return `
    const other = 'https://${host}:${ports[0]}/', stun = 'stun:${host}:${ports[1]}'
    const frame = () => document.body.appendChild(document.createElement('iframe')).contentWindow
    const soon = (promise) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 300))])
    window.ways = { ${parts.join(',\n')} }
    window.act = async (...names) => { for (const name of names) await soon(ways[name].act()) }
    window.stored = async (...names) => {
      const all = await Promise.all(names.map((name) => soon(ways[name].stored())))
      return names.filter((name, index) => all[index])
    }`
}

beforeAll(async () => {
  site = await openSite()
  const storages = ['cookie', 'local', 'session', 'database'] as const
  const tracker = {
    id: 'tracker',
    name: 'Tracker',
    hosts: [`${host}:*`],
    cookies: storages.map((storage) => ({ name: '_t*', storage })),
  }
  const categories = { essential: { required: true }, analytics: { services: [tracker] } }
  closed = contentSecurityPolicy(categories, { choices: {}, nonce })
  site.set(
    '/guard.js',
    await bundle(`
      import { start } from 'askfirst'
      import { guard } from 'askfirst/guard'
      window.consent = start({ categories: ${JSON.stringify(categories)} })
      guard(consent)`),
  )
  site.set('/worker.js', 'fetch(decodeURIComponent(location.search.slice(1)))')
  site.set('/hole', { type: 'text/javascript', headers: { 'access-control-allow-origin': '*' } })
})
afterAll(async () => {
  sockets.forEach((socket) => socket.close())
  await site.close()
})

test('the table lists exactly the tested ways', () => {
  expect(byName(lines).sort()).toEqual([...names].sort())
  for (const { outcomes, policy } of lines) {
    expect(outcomes.filter((outcome) => !/^(held|open|–)$/.test(outcome))).toEqual([])
    expect(policy).toMatch(/^(none|its own|[a-z]+-src(, [a-z]+-src)*)$/)
  }
})

describe.each(engineNames)('requests in %s', (name) => {
  const column = engineNames.indexOf(name)
  let engine: Engine
  let tab: Tab
  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())

  /** Opens a page that is guarded, or has a policy. */
  const open = async (before: string, policy?: string) => {
    site.set('/', {
      type: 'text/html',
      body: `<!doctype html><html lang="en"><head><title>A page</title>${policy ? '' : '<script src="/guard.js"></script>'}
        </head><body><p id="here">Here</p><script src="/ways.js"></script></body></html>`,
      headers: policy ? { 'content-security-policy': policy } : {},
    })
    site.set('/ways.js', codeOf(await listen()))
    // A page that is still being left for another would interrupt this one.
    await tab.goto('about:blank').catch(() => {})
    await tab.goto(site.url('/'))
    if (before) await tab.evaluate(before)
  }

  const asked = () =>
    site.requests
      .filter((request) => request.host === host && request.path.startsWith('/hole?'))
      .map(({ path }) => decodeURIComponent(path.slice('/hole?'.length)))

  /** Which of some ways have made a request or stored something, once the expected ones have. */
  const gone = async (some: readonly string[], expected: readonly string[]) => {
    const stores = some.filter((one) => ways[one]?.stored)
    const look = async () => {
      const kept = stores.length
        ? await tab.evaluate<string[]>(`stored(...${JSON.stringify(stores)})`)
        : []
      return new Set([...asked(), ...sent, ...kept])
    }
    const end = performance.now() + 8000
    for (let all = await look(); performance.now() < end; all = await look()) {
      if (expected.every((one) => all.has(one))) break
      await sleep(100)
    }
    // What shouldn't go out has had as long as what should, and this.
    await sleep(500)
    return [...(await look())].filter((one) => some.includes(one))
  }

  /** Tries ways, those that spoil the page in one of their own, and says which make a request or store something. */
  const outcomeOf = async (
    some: readonly string[],
    expected: readonly string[],
    before = '',
    policy?: string,
  ) => {
    site.clear()
    sent.clear()
    const alone = some.filter((one) => ways[one]?.isAlone)
    const together = some.filter((one) => !ways[one]?.isAlone)
    const all: string[] = []
    for (const group of [together, ...alone.map((one) => [one])]) {
      if (!group.length) continue
      await open(before, policy)
      // In a task of its own, as a page that navigates gives no answer.
      await tab.evaluate(`void setTimeout(() => act(...${JSON.stringify(group)}))`)
      const due = expected.filter((one) => group.includes(one))
      all.push(...(await gone(group, due)))
    }
    return all.sort()
  }

  const withOutcome = (...outcomes: string[]) =>
    byName(lines.filter((line) => outcomes.includes(line.outcomes[column] ?? ''))).sort()
  const fresh = async () => {
    await engine.fresh()
    tab = await engine.newTab()
  }

  test('get out without consent where the table says open', async () => {
    await fresh()
    expect(await outcomeOf(names, withOutcome('open'))).toEqual(withOutcome('open'))
  })

  test('get out with consent, as far as the engine supports them', async () => {
    await fresh()
    const all = withOutcome('open', 'held')
    expect(await outcomeOf(names, all, 'consent.accept()')).toEqual(all)
  })

  test('stay blocked under the policy, except where no directive applies', async () => {
    await fresh()
    const has = withOutcome('open', 'held')
    const unclosed = byName(lines.filter(({ policy }) => !policy.endsWith('-src')))
    const expected = unclosed.filter((one) => has.includes(one)).sort()
    expect(await outcomeOf(has, expected, '', closed)).toEqual(expected)
  })

  test('get out when the directives they need allow it, and only then', async () => {
    await fresh()
    const policies = new Set(lines.map(({ policy }) => policy))
    for (const policy of [...policies].filter((one) => one.endsWith('-src'))) {
      const directives = policy.split(', ')
      const opened = closed
        .split('; ')
        .map((directive) => {
          const [which = ''] = directive.split(' ', 1)
          if (!directives.includes(which)) return directive
          const more = `${directive} ${host}:* https://${host}:*`
          // Beside a nonce, no inline script without it runs.
          return which === 'script-src'
            ? more.replace(`'nonce-${nonce}'`, `blob: 'inline-speculation-rules'`)
            : more
        })
        .join('; ')
      const has = withOutcome('open', 'held')
      const some = byName(lines.filter((line) => line.policy === policy)).filter((one) =>
        has.includes(one),
      )
      expect([policy, await outcomeOf(some, some, '', opened)]).toEqual([policy, some.sort()])
    }
  })
})
