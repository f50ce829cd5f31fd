import { themes } from '../catalog.ts'
import { element } from '../element.ts'
import { languageName, languages } from '../languages.ts'
import { $state, change } from '../store.ts'
import { radioCards } from './radioCards.ts'

/** `public-sector` in words. */
const titleOf = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1).replace('-', ' ')

const language = () => {
  const select = element(
    'select',
    { id: 'language' },
    element('option', { value: '' }, 'The page’s, else the browser’s'),
    ...languages.map((tag) => element('option', { value: tag, lang: tag }, languageName(tag))),
  )
  select.addEventListener('change', () => change({ language: select.value }))
  $state.subscribe((state) => {
    select.value = state.language
  })
  return element(
    'div',
    { class: 'field' },
    element('label', { for: 'language' }, 'Language'),
    select,
  )
}

const link = (key: 'policyUrl' | 'imprintUrl', label: string) => {
  const input = element('input', {
    type: 'text',
    id: key,
    autocomplete: 'off',
    spellcheck: 'false',
  })
  input.addEventListener('input', () => change({ [key]: input.value.trim() }))
  $state.subscribe((state) => {
    if (input.value.trim() !== state[key]) input.value = state[key]
  })
  return element('div', { class: 'field' }, element('label', { for: key }, label), input)
}

/**
 * Creates the fields for the theme, the language and the links.
 *
 * @returns the fields
 */
export const lookField = (): readonly HTMLElement[] => [
  radioCards({
    key: 'theme',
    legend: 'Theme',
    cards: ['', ...themes].map((value) => ({ value, label: titleOf(value || 'default') })),
  }),
  language(),
  element(
    'fieldset',
    {},
    element('legend', {}, 'Links'),
    element(
      'div',
      { class: 'pair' },
      link('policyUrl', 'Cookie policy'),
      link('imprintUrl', 'Imprint'),
    ),
  ),
]
