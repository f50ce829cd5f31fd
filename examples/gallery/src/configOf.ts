import type { Picked, State } from './state.ts'

/** A category of the configuration. */
export interface ConfigCategory<Service> {
  readonly required?: true
  readonly title?: string
  readonly services?: readonly Service[]
}

/** The options of `start`, with services as the caller writes them. */
export interface GalleryConfig<Service> {
  readonly categories: Readonly<Record<string, ConfigCategory<Service>>>
  readonly policyUrl?: string
  readonly imprintUrl?: string
  readonly layout?: State['layout']
  readonly position?: State['position']
  readonly modal?: true
  readonly settingsLayout?: 'drawer'
}

const categoriesOf = <Service>(
  { categories, services }: State,
  write: (service: Picked) => Service,
) => {
  const titles = new Map(categories.map(({ id, title }) => [id, title]))
  const ids = ['essential', ...titles.keys(), ...services.map(({ category }) => category)]
  const entries = [...new Set(ids)].map((id) => {
    const own = services.filter(({ category }) => category === id).map(write)
    const title = titles.get(id)
    const category: ConfigCategory<Service> = {
      ...(id === 'essential' && { required: true }),
      ...(title && { title }),
      ...(own.length && { services: own }),
    }
    return [id, category] as const
  })
  return Object.fromEntries(entries)
}

/**
 * Says whether the position of a layout can be chosen.
 *
 * @returns true for a box and a bar
 */
export const hasPosition = ({ layout }: Pick<State, 'layout'>): boolean =>
  layout === 'box' || layout === 'bar'

/**
 * Makes the options of `start`, without those that are the default.
 *
 * @param state what the developer has chosen
 * @param write how a service is written: as JSON for the script tag, as a call for a bundler
 * @returns the options, without the language
 */
export const configOf = <Service>(
  state: State,
  write: (service: Picked) => Service,
): GalleryConfig<Service> => {
  const { layout, position, modal, settings, policyUrl, imprintUrl } = state
  return {
    categories: categoriesOf(state, write),
    ...(policyUrl && { policyUrl }),
    ...(imprintUrl && { imprintUrl }),
    ...(layout !== 'box' && { layout }),
    ...(hasPosition(state) && position !== 'bottom-start' && { position }),
    ...(modal && layout !== 'inline' && { modal }),
    ...(settings === 'drawer' && { settingsLayout: settings }),
  }
}
