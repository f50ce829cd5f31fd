import type { Service } from '../../src/vendor/service.ts'
import { commentOf, exportOf, tagsOf } from './compiler.ts'
import { anchor, assertDistinct, block, linksTo, listed, paragraphs, prose } from './markdown.ts'
import { presetOf, templatesOf } from './makeService.ts'
import { optionSetsOf, optionTable, type OptionSet } from './optionTable.ts'
import { suggested } from './suggested.ts'

const page = 'service-options.md'
const rest = 'Services without options'

/** Ids that vendors give as numbers. */
const numbers: Readonly<Record<string, number>> = { 'hotjar.id': 1234567, 'matomo.siteId': 1 }

/** A service that has neither options nor code to start has a line instead of a section. */
const hasSection = ({ id, start }: Service) => !!start || optionSetsOf('services', id).length > 0

/** Returns the address of what docs/service-options.md says about a service. */
export const serviceLink = (service: Service) =>
  `${page}#${anchor(hasSection(service) ? service.name : rest)}`

/**
 * Makes an example of a set of options: the required ones, as their template has them.
 *
 * @throws {Error} when no template has all of them
 */
const exampleOf = (name: string, { options }: OptionSet): Readonly<Record<string, unknown>> => {
  const required = options.filter((option) => option.required).map((option) => option.name)
  const template = templatesOf(name).find((one) => required.every((key) => key in one))
  if (!template)
    throw new Error(
      `${name}: add a template with ${required.join(', ')} to scripts/generate/presets.ts.`,
    )
  const all = Object.entries<unknown>({ ...template }).filter(([key]) => required.includes(key))
  return Object.fromEntries(
    all.map(([key, value]) => [
      key,
      numbers[`${name}.${key}`] ?? String(value).replaceAll('…}', '}'),
    ]),
  )
}

/** Writes a category with the service, for a bundler and for the script tag. */
const snippets = async (name: string, options: Readonly<Record<string, unknown>>) => {
  const category = suggested(name)
  const isRequired = category === 'essential'
  const argument = Object.keys(options).length ? JSON.stringify(options) : ''
  const services = `services: [${name}(${argument})]`
  const code = `import { ${name} } from 'askfirst/services'

export const ${category} = { ${isRequired ? 'required: true, ' : ''}${services} }`
  const used = { services: [{ use: name, ...options }] }
  const json = { [category]: { ...(isRequired && { required: true }), ...used } }
  return [await block('ts', code), await block('json', JSON.stringify(json))]
}

const signalsOf = ({ signals = [] }: Service) =>
  listed(
    signals.map(({ id }) => `[\`${id}\`](signal-options.md#${anchor(id)})`),
    'and',
  ) || 'none'

const withdrawalOf = ({ live, stop }: Service) => {
  if (live) return 'stops the service in the open page, without a reload'
  return stop ? 'calls the opt-out and reloads the page' : 'reloads the page'
}

/** Says what a value of an option changes: when the service loads, what it signals, what a withdrawal does. */
const changesOf = (usual: Service, changed: Service) =>
  listed(
    [
      changed.startsDenied && !usual.startsDenied ? 'loads before a decision' : '',
      signalsOf(changed) === signalsOf(usual) ? '' : `signals ${signalsOf(changed)}`,
      withdrawalOf(changed) === withdrawalOf(usual) ? '' : `a withdrawal ${withdrawalOf(changed)}`,
    ].filter(Boolean),
    'and',
  ).replace('signals none', 'sends no signal')

/** Lists the values of options that change how the service behaves. */
const variantsOf = async (service: Service, sets: readonly OptionSet[]) => {
  const preset = await presetOf(service.id)
  const [template] = templatesOf(service.id)
  const choices = (sets[0]?.options ?? []).flatMap(({ name, values }) =>
    values.map((value) => ({ name, value })),
  )
  return choices.flatMap(({ name, value }) => {
    const changes = changesOf(service, preset({ ...template, [name]: value }))
    return changes ? `- With \`${name}: '${value}'\`: ${changes}.` : []
  })
}

/** Leaves out the sentence that each preset's type has: “What Hotjar needs.” */
const remark = (about: string) => about.replace(/^(What .* needs|The options of [^.]*)\.\s*/, '')

/** Reads what a preset's comment says, without the service's name as a sentence of its own. */
const aboutOf = ({ id, name }: Service) =>
  paragraphs(commentOf(exportOf('services', id))).map((one) =>
    one.startsWith(`${name}. `) ? one.slice(name.length + 2) : one,
  )

const heading = ({ id, name, provider = '', policyUrl }: Service) => {
  const who = policyUrl ? `[${provider}](${policyUrl})` : provider
  return `## ${name}\n\n\`${id}\`, by ${who}. Usually in the category \`${suggested(id)}\`.`
}

const section = async (service: Service) => {
  const { id, purpose = '' } = service
  const symbol = exportOf('services', id)
  const sets = optionSetsOf('services', id)
  const isOne = sets.length < 2
  const examples = await Promise.all(sets.map((set) => snippets(id, exampleOf(id, set))))
  const tables = sets.map((set, at) => [
    ...(isOne ? [] : [set.about.replace(/\.$/, ':')]),
    ...(examples[at] ?? []),
    ...(isOne && remark(set.about) ? [prose(remark(set.about))] : []),
    optionTable(set.options),
  ])
  const facts = [
    `- Visitors read: “${prose(purpose)}”`,
    `- Signals: ${signalsOf(service)}.`,
    `- A withdrawal ${withdrawalOf(service)}.`,
    ...(await variantsOf(service, sets)),
    `- Vendor's pages: ${linksTo(tagsOf(symbol, 'see')).join(', ')}.`,
  ]
  return [heading(service), ...aboutOf(service), facts.join('\n'), ...tables.flat()].join('\n\n')
}

/** Writes the line of a service without options, and the markup to gate, if its comment has some. */
const line = (service: Service) => {
  const { id, name } = service
  const [first = '', ...others] = aboutOf(service)
  const start = `- **${name}** (\`${id}\`, usually in \`${suggested(id)}\`): ${first}`
  return [start, ...others.map((one) => one.replace(/^/gm, '  '))].join('\n\n')
}

const introduction = `# Options of services

Generated by \`npm run generate\` from the types and comments in \`src/services\`. [Services](services.md) lists what each one
contacts and stores, [Options of signals](signal-options.md) what signals take, and [a service of your own](own-service.md)
how to add what is missing here.

Put the category of a snippet into \`categories\`, or its service into a category that you have:

\`\`\`ts
import { start } from 'askfirst'
import { hotjar } from 'askfirst/services'

export const analytics = { services: [hotjar({ id: 1234567 })] }

start({ categories: { essential: { required: true }, analytics } })
\`\`\`

With the script tag, the same in JSON:

\`\`\`json
{
  "categories": {
    "essential": { "required": true },
    "analytics": { "services": [{ "use": "hotjar", "id": 1234567 }] }
  }
}
\`\`\`

- \`{id}\` stands for a value of your own. The snippets have the required options only.
- The category is a suggestion: you decide what a service is for on your site. What is in \`essential\` loads without a
  question, so put a service there only where [the law](law.md) counts it as necessary.
- JSON takes every option whose type doesn't say “code only”. A function inside an object, such as \`config\`, takes code
  too.
- \`{ ...hotjar({ … }), start: … }\` overrides a part of a service. Only code can do that.
- A withdrawal reloads the page only if the service has run. [Withdraw](withdraw.md) says what else it does.`

/**
 * Generates docs/service-options.md.
 *
 * @param services every service, in the order of their names
 * @returns the page
 * @throws {Error} when an option has no comment, or two sections have one anchor
 */
export const serviceOptionsPage = async (services: readonly Service[]) => {
  const detailed = services.filter(hasSection)
  assertDistinct([...detailed.map(({ name }) => name), rest])
  const links = [...detailed.map(({ name }) => name), rest].map(
    (name) => `[${name}](#${anchor(name)})`,
  )
  const plain = services.filter((service) => !hasSection(service))
  return `${[
    introduction,
    links.join(' · '),
    ...(await Promise.all(detailed.map(section))),
    `## ${rest}`,
    'These have no code to start. Add the service by its name, `youtube()` or `{ "use": "youtube" }`, and put its id on your own markup: [Gate a script](gate.md).',
    plain.map(line).join('\n\n'),
  ].join('\n\n')}\n`
}
