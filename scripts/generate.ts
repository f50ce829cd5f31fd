import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { cookieOf, type Cookie } from '../src/vendor/cookie.ts'
import type { Service } from '../src/vendor/service.ts'
import type { Contract } from '../test/unit/support/contract.ts'

/** The files of a room that hold one preset each. */
const presetsIn = (room: 'services' | 'signals') =>
  readdirSync(`src/${room}`)
    .map((file) => file.replace('.ts', ''))
    .filter((name) => !['index', 'custom', 'signal'].includes(name))
    .sort((a, b) => a.localeCompare(b, 'en'))

const sourceOf = (room: string, name: string) => readFileSync(`src/${room}/${name}.ts`, 'utf8')

const exportsOf = (room: 'services' | 'signals', names: readonly string[]) =>
  names.map((name) => {
    const types = [...sourceOf(room, name).matchAll(/^export (?:interface|type) (\w+)/gm)]
    const list = [name, ...types.map(([, type = '']) => `type ${type}`)]
    return `export { ${list.join(', ')} } from './${name}.ts'`
  })

const generated = '// Made by `npm run generate` from the files of this folder.\n'

/** The presets' barrel: public names, one by one. */
const barrel = (room: 'services' | 'signals', shared: readonly string[]) =>
  [generated, ...shared, ...exportsOf(room, presetsIn(room))].join('\n')

const escape = (text: string) => text.replace(/[*_<]/g, '\\$&')
const cell = (text: string) => text.replaceAll('|', '\\|')
const code = (names: readonly string[]) => names.map((name) => `\`${cell(name)}\``).join(' ')

const places = { cookie: '', local: ' (local)', session: ' (session)', database: ' (database)' }
const stored = ({ name, storage = 'cookie', domain }: Cookie) =>
  `${code([name])}${domain ? ` (${domain})` : places[storage]}`

const calls = (service: Service) => {
  const { signals = [], live } = service
  const [start, stop] = [!!service.start, !!service.stop]
  return [
    start ? 'loads its script' : 'gated markup',
    ...signals.map(({ id }) => `signal \`${id}\``),
    stop && 'opt-out call',
    live ? '**live**' : start && 'a no reloads',
  ]
    .filter(Boolean)
    .join(', ')
}

const serviceRow = (service: Service) => {
  const {
    id,
    name,
    provider = '',
    purpose = '',
    policyUrl = '',
    hosts = [],
    cookies = [],
  } = service
  const list = [...new Set(cookies.map(cookieOf).map(stored))]
  const who = `[${cell(provider)}](${policyUrl})`
  return `| ${cell(name)}<br>\`${id}\` | ${who} | ${cell(purpose)} | ${calls(service)} | ${code(hosts)} | ${list.join(' ') || 'nothing'} |`
}

/** The first paragraph of what stands above a preset. */
const summaryOf = (room: string, name: string) => {
  const source = sourceOf(room, name)
  const [, comment = ''] =
    new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export const ${name}\\b`).exec(source) ?? []
  const [first = ''] = comment
    .replace(/^\s*\* ?/gm, '')
    .trim()
    .split(/\n\s*\n|\n@/)
  return first.replace(/\s+/g, ' ').trim()
}

const signalRow = (name: string) => `| \`${name}\` | ${cell(summaryOf('signals', name))} |`

const unverified = (names: readonly string[]) =>
  names.flatMap((name) =>
    [...sourceOf('services', name).matchAll(/\/\/ Unverified: ((?:.|\n\s*\/\/ )*)/g)].map(
      ([, fact = '']) => `- \`${name}\`: ${escape(fact.replace(/\s*\n\s*\/\/ /g, ' ').trim())}`,
    ),
  )

const page = (services: readonly Service[]) => `# Services and signals

Made by \`npm run generate\` from the files in \`src/services\` and \`src/signals\`; so this is what is enforced.
Vendors change such things without notice: look at their own pages before you rely on a line, and tell us what is out of date.

## Services (${services.length})

\`import { NAME } from 'askfirst/services'\`, or \`{ "use": "NAME" }\` in the script tag's configuration. *Gated markup*: the service has no code to start;
the site's own frame, link or script carries \`data-consent="NAME"\`. *Live*: a no ends the sending in the page that is open; elsewhere the page is reloaded once its code has run.
A name after a domain in brackets is a cookie of that site, which can be named but not erased from yours.

| service | provider | what for | how | hosts | stores |
| --- | --- | --- | --- | --- | --- |
${services.map(serviceRow).join('\n')}

## Signals

\`import { NAME } from 'askfirst/signals'\`, for vendors that load without a service, through a tag manager for instance:
\`start({ …, signals: [NAME()] })\`. Services bring theirs along.

| signal | what it tells |
| --- | --- |
${presetsIn('signals').map(signalRow).join('\n')}
| \`signal\` | ${cell(summaryOf('signals', 'signal'))} |

There is none for Snap: its pixel has no consent call, so it is loaded with a yes, and a no reloads the page.

## Not verified

Where a vendor's own documentation didn't settle a fact, the file says so:

${unverified(presetsIn('services')).join('\n')}
`

/** In the contracts' account ids, which are others at each site. */
const sample = /\**(ABC)?123\d*\**/g
const generalName = (name: string) => name.replace(sample, '*')

/** A name such as `mf_*` may be the page's own. */
const isTelling = (name: string) => !name.includes('*') || name.replaceAll('*', '').length > 3

/** What a contract gives its service as options, whole and by the word. */
const optionsOf = (id: string) => {
  const contract = readFileSync(`test/unit/services/contracts/${id}.ts`, 'utf8')
  const [, options = ''] = /\bservice: \w+\(([^)]*)\)/.exec(contract) ?? []
  const values = [...options.matchAll(/'([^']*)'|\b\d+\b/g)].map(([whole, text]) => text ?? whole)
  const words = values.flatMap((value) => [value, ...value.split(/\W+/)])
  return words.filter((word) => word.length > 2)
}

/** @throws {Error} when a name would be known that only the contract's sample has */
const assertGeneral = (id: string, names: readonly string[]) => {
  const options = optionsOf(id)
  const own = names
    .filter((name) => generalName(name) === name)
    .find((name) => options.some((option) => name.includes(option)))
  if (own) throw new Error(`${id}: "${own}" is another at each site; name its sample ABC123.`)
}

/** What the guard has to know of a service that a site didn't declare; a server of one's own has no known host. */
const known = (services: readonly Service[]) => {
  const entries = services.map(({ id, hosts = [], cookies = [] }) => {
    const stored = cookies.map(cookieOf).filter(({ domain }) => !domain)
    assertGeneral(
      id,
      stored.map(({ name }) => name),
    )
    const general = stored
      .map((cookie) => ({ ...cookie, name: generalName(cookie.name) }))
      .filter(({ name }) => isTelling(name))
    return {
      id,
      hosts: hosts.filter((host) => !host.includes('example')),
      cookies: general.map(({ name, storage }) => (storage ? { name, storage } : name)),
    }
  })
  return `// Made by \`npm run generate\` from src/services.

import type { KnownService } from './held.ts'

/** Every service that has a preset, for \`guard(consent, { known: knownServices })\`: what a site uses without having declared it is held. */
// prettier-ignore
export const knownServices: readonly KnownService[] = [
${entries.map((entry) => `  ${JSON.stringify(entry)},\n`).join('')}]
`
}

const between = (mark: string, text: string) => {
  const readme = readFileSync('README.md', 'utf8')
  const [start, end] = [`<!-- ${mark} -->`, `<!-- end of ${mark} -->`]
  const [before = '', rest = ''] = readme.split(start)
  return `${before}${start}\n\n${text}\n\n${end}${rest.split(end)[1] ?? ''}`
}

const readme = (services: readonly Service[]) =>
  between(
    'presets',
    `**Services** (${services.length}): ${services.map(({ id, name }) => `${name} \`${id}\``).join(', ')}.

**Signals**: ${presetsIn('signals')
      .map((name) => `\`${name}\``)
      .join(', ')}, and \`signal\` for anything else.`,
  )

/** The service that a contract makes, with the hosts of its variants. */
const serviceOf = async (name: string) => {
  const file = `../test/unit/services/contracts/${name}.ts`
  const { default: contract } = (await import(file)) as { default: Contract }
  const { service, variants = [] } = contract
  const hosts = [service, ...variants].flatMap((variant) => variant.hosts ?? [])
  return { ...service, hosts: [...new Set(hosts)] }
}

const filesOf = async (): Promise<Record<string, string>> => {
  // A contract makes its service with options that a site would give.
  const services = await Promise.all(presetsIn('services').map(serviceOf))
  services.sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return {
    'src/services/index.ts': barrel('services', [
      "export type { LoadOptions, Page } from '../vendor/page.ts'",
      "export type { Service } from '../vendor/service.ts'",
      "export { custom } from './custom.ts'",
    ]),
    'src/signals/index.ts': barrel('signals', [
      "export type { LoadOptions, Page } from '../vendor/page.ts'",
      "export type { Signal } from '../vendor/signal.ts'",
      "export { callVendor } from '../vendor/callVendor.ts'",
      "export { commandQueue, type CommandQueue } from '../vendor/commandQueue.ts'",
      "export { methodQueue, type MethodQueue } from '../vendor/methodQueue.ts'",
      "export { signal, type Granted, type SignalOptions } from './signal.ts'",
    ]),
    'src/guard/knownServices.ts': known(services),
    'docs/services.md': page(services),
    'README.md': readme(services),
  }
}

const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values
for (const [file, text] of Object.entries(await filesOf())) {
  // A table of long lines would be padded to the longest.
  const written = file.startsWith('docs/')
    ? text
    : await format(text, { ...(await resolveConfig(file)), filepath: file })
  if (!check) await writeFile(file, written)
  else if (readFileSync(file, 'utf8') !== written) {
    console.error(`${file} is out of date: run "npm run generate".`)
    process.exitCode = 1
  }
}
