import { configOf } from './configOf.ts'
import { typedOptions } from './faultsOf.ts'
import { places } from './places.ts'
import { json, print } from './print.ts'
import type { Picked, State } from './state.ts'

const used =
  (optionsOf: (service: Picked) => object) =>
  (service: Picked): Readonly<Record<string, unknown>> => ({
    use: service.id,
    ...optionsOf(service),
  })

/**
 * Makes the configuration that a page holds as JSON.
 *
 * @param state what the developer has chosen
 * @param optionsOf the options of a service. Default: as they are typed
 * @returns plain data
 */
export const scriptConfig = (
  state: State,
  optionsOf: (service: Picked) => object = typedOptions,
): Readonly<Record<string, unknown>> => ({
  ...configOf(state, used(optionsOf)),
  ...(state.language && { locale: state.language }),
})

/**
 * Writes the markup for a site without a bundler.
 *
 * @returns HTML
 */
export const scriptTag = (state: State): string =>
  [
    '<!-- In the head -->',
    ...(state.theme
      ? [`<link rel="stylesheet" href="/askfirst/themes/${state.theme}.css" />`]
      : []),
    '<script type="application/json" data-askfirst>',
    `  ${print(scriptConfig(state), json, '  ')}`,
    '</script>',
    '<script src="/askfirst.global.js"></script>',
    '',
    '<!-- In the body -->',
    ...places(state),
    '',
  ].join('\n')
