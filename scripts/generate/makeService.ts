import { cookieOf } from '../../src/vendor/cookie.ts'
import type { Service } from '../../src/vendor/service.ts'
import { generalize } from './generalize.ts'
import { presets } from './presets.ts'

type Preset = (options: object) => Service

const table: Readonly<Record<string, readonly [object, ...object[]]>> = presets

/**
 * Looks up the template options of a preset.
 *
 * @throws {Error} when the table has no options for the preset
 */
export const templatesOf = (name: string) => {
  const templates = table[name]
  if (!templates)
    throw new Error(`${name}: add its options, as templates, to scripts/generate/presets.ts.`)
  return templates
}

/**
 * Imports a preset.
 *
 * @throws {Error} when the file has no export of its name
 */
export const presetOf = async (name: string) => {
  const file = `src/services/${name}.ts`
  const module = (await import(`../../${file}`)) as Readonly<Record<string, Preset>>
  const preset = module[name]
  if (!preset) throw new Error(`${file} has to export ${name}.`)
  return preset
}

/**
 * Checks that all templates in hosts and names are complete.
 *
 * @throws {Error} when a preset has cut a template, such as `{key}` to `{ke`
 */
const assertWhole = ({ id, hosts = [], cookies = [] }: Service) => {
  const names = cookies.map(cookieOf).flatMap(({ name, domain = '' }) => [name, domain])
  const cut = [...hosts, ...names].find((name) => /[{}]/.test(generalize(name)))
  if (cut) throw new Error(`${id}: "${cut}" holds part of a template; give it a shorter one.`)
}

/**
 * Calls a preset with its template options.
 *
 * @returns the service, with the hosts of its variants; hosts and names contain templates such as `{id}`
 */
export const makeService = async (name: string): Promise<Service> => {
  const [templates, ...variants] = templatesOf(name)
  const preset = await presetOf(name)
  const service = preset(templates)
  const all = [service, ...variants.map((options) => preset(options))]
  const hosts = [...new Set(all.flatMap((one) => one.hosts ?? []))]
  assertWhole({ ...service, hosts })
  return { ...service, hosts }
}
