import { element } from '../element.ts'
import { change, $state } from '../store.ts'

/** A choice of a group. */
export interface Card {
  readonly value: string
  readonly label: string
  /** What a bar, which is as wide as the page, leaves out of the label. */
  readonly side?: string
}

interface Group {
  readonly key: 'layout' | 'position' | 'settings' | 'theme' | 'scheme'
  readonly legend: string
  readonly cards: readonly Card[]
  /** Draws a small picture of each choice, by the styles for `[data-picture]`. */
  readonly pictures?: boolean
}

/**
 * Creates a group of radio buttons that set one part of the state.
 *
 * @returns the group
 */
export const radioCards = ({ key, legend, cards, pictures }: Group): HTMLFieldSetElement => {
  const inputs = cards.map(({ value }) => element('input', { type: 'radio', name: key, value }))
  const labels = cards.map(({ value, label, side }, index) =>
    element(
      'label',
      { class: 'card' },
      inputs[index] ?? '',
      ...(pictures
        ? [element('span', { 'data-picture': `${key}-${value}`, 'aria-hidden': 'true' })]
        : []),
      element('span', {}, label, ...(side ? [element('span', { class: 'side' }, ` ${side}`)] : [])),
    ),
  )
  const group = element(
    'fieldset',
    { class: pictures ? 'cards' : 'chips' },
    element('legend', {}, legend),
    element('div', {}, ...labels),
  )
  group.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) change({ [key]: target.value })
  })
  $state.subscribe((state) => {
    for (const input of inputs) input.checked = input.value === state[key]
  })
  return group
}
