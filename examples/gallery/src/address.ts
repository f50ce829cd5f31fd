import { themes } from './catalog.ts'
import { languages } from './languages.ts'
import { presetOf } from './presetOf.ts'
import { initialState, layouts, positions, schemes, settingsLayouts, type State } from './state.ts'
import { isId } from './isId.ts'

const isTrue = 'yes'

/** Reads one of a few words; anything else is the first of them. */
const oneOf = <Word extends string>(words: readonly [Word, ...Word[]], text: string | null): Word =>
  words.find((word) => word === text) ?? words[0]

const readCategories = (query: URLSearchParams) =>
  query.getAll('category').flatMap((text) => {
    const [id = '', ...title] = text.split(':')
    return isId(id) && id !== 'essential' ? [{ id, title: title.join(':') }] : []
  })

const readServices = (query: URLSearchParams) =>
  [...new Set(query.getAll('service'))].flatMap((text) => {
    const [id = '', category = '', number = '0'] = text.split(':')
    const preset = presetOf(id)
    const way = preset?.ways[Number(number)] ? Number(number) : 0
    const options = preset?.ways[way]?.options.map(({ name }) => name) ?? []
    const values = options.map((name) => [name, query.get(`${id}.${name}`) ?? ''] as const)
    const filled = Object.fromEntries(values.filter(([, value]) => value))
    return preset && isId(category) ? [{ id, category, way, values: filled }] : []
  })

const isFirst = <T extends { readonly id: string }>({ id }: T, index: number, all: readonly T[]) =>
  all.findIndex((one) => one.id === id) === index

/**
 * Reads what the developer has chosen from an address.
 *
 * @param text a hash or a query, without its first character. Empty: the initial state
 * @returns the state; what it doesn't know is left out
 */
export const readAddress = (text: string): State => {
  if (!text) return initialState
  const query = new URLSearchParams(text)
  return {
    layout: oneOf(layouts, query.get('layout')),
    position: oneOf(positions, query.get('position')),
    modal: query.get('modal') === isTrue,
    settings: oneOf(settingsLayouts, query.get('settings')),
    theme: oneOf(['', ...themes], query.get('theme')),
    language: oneOf(['', ...languages], query.get('language')),
    policyUrl: query.get('policy') ?? '',
    imprintUrl: query.get('imprint') ?? '',
    categories: readCategories(query).filter(isFirst),
    services: readServices(query).filter(isFirst),
    scheme: oneOf(schemes, query.get('scheme')),
  }
}

/**
 * Writes what the developer has chosen as an address, to be shared.
 *
 * @returns a query without the question mark
 */
export const writeAddress = (state: State): string => {
  const query = new URLSearchParams({
    layout: state.layout,
    position: state.position,
    ...(state.modal && { modal: isTrue }),
    settings: state.settings,
    ...(state.theme && { theme: state.theme }),
    ...(state.language && { language: state.language }),
    ...(state.policyUrl && { policy: state.policyUrl }),
    ...(state.imprintUrl && { imprint: state.imprintUrl }),
    ...(state.scheme !== 'system' && { scheme: state.scheme }),
  })
  for (const { id, title } of state.categories)
    query.append('category', title ? `${id}:${title}` : id)
  for (const { id, category, way, values } of state.services) {
    query.append('service', [id, category, ...(way ? [String(way)] : [])].join(':'))
    for (const [name, value] of Object.entries(values))
      if (value) query.append(`${id}.${name}`, value)
  }
  // Both stand for themselves in a hash and in a query, and are easier to read.
  return String(query).replaceAll('%2F', '/').replaceAll('%3A', ':')
}
