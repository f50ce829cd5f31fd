import { hasPosition } from '../configOf.ts'
import { element } from '../element.ts'
import { $state, change } from '../store.ts'
import { radioCards } from './radioCards.ts'

const position = () => {
  const group = radioCards({
    key: 'position',
    legend: 'Position',
    pictures: true,
    cards: [
      { value: 'bottom-start', label: 'Bottom', side: 'start' },
      { value: 'bottom-end', label: 'Bottom', side: 'end' },
      { value: 'top-start', label: 'Top', side: 'start' },
      { value: 'top-end', label: 'Top', side: 'end' },
    ],
  })
  $state.subscribe((state) => {
    group.hidden = !hasPosition(state)
    // A bar reads only the first word.
    group.toggleAttribute('data-bar', state.layout === 'bar')
  })
  return group
}

const modal = () => {
  const input = element('input', { type: 'checkbox', id: 'modal' })
  const row = element(
    'div',
    { class: 'check' },
    input,
    element(
      'label',
      { for: 'modal' },
      'Modal',
      element('small', {}, 'Nothing else in the page can be used before the visitor decides.'),
    ),
  )
  input.addEventListener('change', () => change({ modal: input.checked }))
  $state.subscribe((state) => {
    input.checked = state.modal
    row.hidden = state.layout === 'inline'
  })
  return row
}

/**
 * Creates the fields for the banner and the settings dialog.
 *
 * @returns the fields
 */
export const bannerField = (): readonly HTMLElement[] => [
  radioCards({
    key: 'layout',
    legend: 'Banner',
    pictures: true,
    cards: [
      { value: 'box', label: 'Box' },
      { value: 'bar', label: 'Bar' },
      { value: 'card', label: 'Card' },
      { value: 'inline', label: 'Inline' },
    ],
  }),
  position(),
  modal(),
  radioCards({
    key: 'settings',
    legend: 'Settings',
    pictures: true,
    cards: [
      { value: 'dialog', label: 'Dialog' },
      { value: 'drawer', label: 'Drawer' },
      { value: 'inline', label: 'Inline' },
    ],
  }),
]
