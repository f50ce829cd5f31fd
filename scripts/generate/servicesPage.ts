import { cookieOf, type Cookie } from '../../src/vendor/cookie.ts'
import type { Service } from '../../src/vendor/service.ts'
import { presetsIn } from './presetsIn.ts'
import { sourceOf } from './sourceOf.ts'

const escape = (text: string) => text.replace(/[*_<]/g, '\\$&')
const cell = (text: string) => text.replaceAll('|', '\\|')
const code = (names: readonly string[]) => names.map((name) => `\`${cell(name)}\``).join(' ')

const places = { cookie: '', local: ' (local)', session: ' (session)', database: ' (database)' }
const stored = ({ name, storage = 'cookie', domain }: Cookie) =>
  `${code([name])}${domain ? ` (${domain})` : places[storage]}`

const behavior = (service: Service) => {
  const { signals = [], live } = service
  const [start, stop] = [!!service.start, !!service.stop]
  return [
    start ? 'loads its script' : 'gated markup',
    ...signals.map(({ id }) => `signal \`${id}\``),
    stop && 'opt-out call',
    live ? '**live**' : start && 'reloads',
  ]
    .filter(Boolean)
    .join(', ')
}

const serviceRow = (service: Service) => {
  const { id, name, provider = '', purpose = '', policyUrl = '', hosts = [] } = service
  const list = [...new Set((service.cookies ?? []).map(cookieOf).map(stored))]
  const who = `[${cell(provider)}](${policyUrl})`
  return `| ${cell(name)}<br>\`${id}\` | ${who} | ${cell(purpose)} | ${behavior(service)} | ${code(hosts)} | ${list.join(' ') || 'nothing'} |`
}

/** The first paragraph of a signal's doc comment. */
const summaryOf = (name: string) => {
  const [, comment = ''] =
    new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export const ${name}\\b`).exec(
      sourceOf('signals', name),
    ) ?? []
  const [first = ''] = comment
    .replace(/^\s*\* ?/gm, '')
    .trim()
    .split(/\n\s*\n|\n@/)
  return first.replace(/\s+/g, ' ').trim()
}

const signalRow = (name: string) => `| \`${name}\` | ${cell(summaryOf(name))} |`

/** A preset's comments that begin with “Unverified:”. */
const unverified = (name: string) =>
  [...sourceOf('services', name).matchAll(/\/\/ Unverified: ((?:.|\n\s*\/\/ )*)/g)].map(
    ([, fact = '']) => `- \`${name}\`: ${escape(fact.replace(/\s*\n\s*\/\/ /g, ' ').trim())}`,
  )

/** Text of docs/services.md. */
export const servicesPage = (services: readonly Service[]) => `# Services and signals

Made by \`npm run generate\` from the files in \`src/services\` and \`src/signals\`: this is what is enforced.
Vendors change hosts and names without notice: check their own pages before you rely on a line, and report what is out of date.

## Services (${services.length})

\`import { NAME } from 'askfirst/services'\`, or \`{ "use": "NAME" }\` in the script tag's configuration.

- *Gated markup*: the service has no code to start. Put \`data-consent="NAME"\` on your own frame, link or script.
- *Live*: denying the service stops it in the open page. *Reloads*: denying it after it has run reloads the page.
- \`{id}\` stands for a value of your own, \`*\` for any characters.
- A domain in brackets is the one that sets the cookie. Your site can name such a cookie, but not erase it.

| service | provider | purpose | behavior | hosts | stores |
| --- | --- | --- | --- | --- | --- |
${services.map(serviceRow).join('\n')}

## Signals

\`import { NAME } from 'askfirst/signals'\`, for vendors that load without a service, for instance through a tag manager:
\`start({ …, signals: [NAME()] })\`. Services include their own.

| signal | what it sends |
| --- | --- |
${[...presetsIn('signals'), 'signal'].map(signalRow).join('\n')}

Snap has no signal, as its pixel has no consent call: \`snapPixel\` loads on a yes, and reloads the page on a no.

## Not verified

The vendors' documentation doesn't settle these facts:

${presetsIn('services').flatMap(unverified).join('\n')}
`
