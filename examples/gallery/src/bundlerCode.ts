import { configOf } from './configOf.ts'
import { typedOptions } from './faultsOf.ts'
import { places } from './places.ts'
import { print, typescript, type Code } from './print.ts'
import type { Picked, State } from './state.ts'

/** The name under which a language is exported: `ptBR` of `askfirst/locales/pt-BR`. */
const exportOf = (tag: string) => tag.replace('-', '')

/** Several names break into lines as Prettier breaks them. */
const importOf = (names: readonly string[], from: string) => {
  const line = `import { ${names.join(', ')} } from '${from}'`
  return line.length <= 80 ? line : `import {\n  ${names.join(',\n  ')},\n} from '${from}'`
}

/** In the page's language, all of them are offered; English is in the widget itself. */
const language = ({ language: tag }: State) => {
  if (tag === 'en') return { imports: [], options: {} }
  const name = tag ? exportOf(tag) : 'locales'
  return {
    imports: [importOf([name], `askfirst/locales/${tag || 'index'}`)],
    options: { [tag ? 'locale' : name]: { code: name } satisfies Code },
  }
}

const call = (service: Picked): Code => ({ code: service.id, options: typedOptions(service) })

/**
 * Writes the code for a site with a bundler.
 *
 * @returns TypeScript
 */
export const bundlerCode = (state: State): string => {
  const { imports, options } = language(state)
  const names = state.services.map(({ id }) => id).sort()
  return [
    "import { start } from 'askfirst'",
    ...imports,
    ...(names.length ? [importOf(names, 'askfirst/services')] : []),
    ...(state.theme ? [`import 'askfirst/themes/${state.theme}.css'`] : []),
    '',
    `export const consent = start(${print({ ...configOf(state, call), ...options }, typescript)})`,
    '',
    '// In the page:',
    ...places(state).map((line) => `// ${line}`),
    '',
  ].join('\n')
}
