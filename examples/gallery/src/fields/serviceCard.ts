import { element } from '../element.ts'
import type { Option, Preset, Way } from '../preset.ts'
import { presetOf, wayOf } from '../presetOf.ts'
import type { Picked } from '../state.ts'
import { $categoryIds, $state, change, changeService } from '../store.ts'
import { knownCategories } from '../state.ts'
import { optionField } from './optionField.ts'

const category = (service: Picked, { name }: Preset) => {
  const ids = [...new Set(['essential', ...knownCategories, ...$categoryIds.get()])]
  const select = element(
    'select',
    { id: `${service.id}-category` },
    ...ids.map((id) => element('option', { value: id, selected: id === service.category }, id)),
  )
  select.addEventListener('change', () => changeService(service.id, { category: select.value }))
  return element(
    'div',
    { class: 'field' },
    element(
      'label',
      { for: `${service.id}-category` },
      element('span', { class: 'unseen' }, `${name}: `),
      'Category',
    ),
    select,
  )
}

/** “What Plausible needs, with the older script.” as a label: what differs, else who needs it. */
const labelOf = ({ about }: Way) => {
  const [, who = about, how = ''] = /^What (.*?) needs(?:, (.*))?\.$/.exec(about) ?? []
  const label = how || who
  return label.slice(0, 1).toUpperCase() + label.slice(1)
}

const ways = (service: Picked, { ways: all }: Preset) => {
  if (all.length < 2) return []
  const labels = all.map((way, index) => {
    const input = element('input', {
      ...{ type: 'radio', name: `${service.id}-way`, id: `${service.id}-way-${index}` },
      checked: index === service.way,
    })
    input.addEventListener('change', () => changeService(service.id, { way: index }))
    return element('label', { class: 'card' }, input, element('span', {}, labelOf(way)))
  })
  return [
    element(
      'fieldset',
      { class: 'chips' },
      element('legend', {}, 'Which one'),
      element('div', {}, ...labels),
    ),
  ]
}

const more = (service: string, options: readonly Option[]) =>
  options.length
    ? [
        element(
          'details',
          {},
          element(
            'summary',
            {},
            options.length === 1 ? '1 more option' : `${options.length} more options`,
          ),
          ...options.map((option) => optionField(service, option)),
        ),
      ]
    : []

const remove = (id: string, name: string) => {
  const button = element('button', { type: 'button', class: 'plain' }, `Remove ${name}`)
  button.addEventListener('click', () => {
    change({ services: $state.get().services.filter((one) => one.id !== id) })
    document.getElementById('search')?.focus()
  })
  return button
}

/**
 * Creates the form of a picked service.
 *
 * @returns the form, or undefined for an unknown service
 */
export const serviceCard = (service: Picked): HTMLElement | undefined => {
  const preset = presetOf(service.id)
  if (!preset) return undefined
  const { options } = wayOf(service)
  return element(
    'fieldset',
    { class: 'service', id: `service-${service.id}` },
    element('legend', {}, preset.name),
    element('p', { class: 'quiet' }, preset.purpose),
    category(service, preset),
    ...ways(service, preset),
    ...options.filter(({ required }) => required).map((one) => optionField(service.id, one)),
    ...more(
      service.id,
      options.filter(({ required }) => !required),
    ),
    remove(service.id, preset.name),
  )
}
