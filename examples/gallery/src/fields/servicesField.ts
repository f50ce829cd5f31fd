import { presets } from '../catalog.ts'
import { element } from '../element.ts'
import { faultsOf } from '../faultsOf.ts'
import type { Preset } from '../preset.ts'
import { wayOf } from '../presetOf.ts'
import type { Picked, State } from '../state.ts'
import { $categoryIds, $state, change } from '../store.ts'
import { fieldId, showValue } from './optionField.ts'
import { serviceCard } from './serviceCard.ts'

const toggle = ({ id, category }: Preset, isOn: boolean) => {
  const { services } = $state.get()
  const others = services.filter((one) => one.id !== id)
  change({ services: isOn ? [...others, { id, category, way: 0, values: {} }] : others })
}

const row = (preset: Preset) => {
  const { id, name, purpose } = preset
  const input = element('input', {
    ...{ type: 'checkbox', id: `pick-${id}` },
    'aria-describedby': `pick-${id}-purpose`,
  })
  input.addEventListener('change', () => toggle(preset, input.checked))
  return element(
    'li',
    { class: 'check' },
    input,
    element(
      'div',
      {},
      element('label', { for: `pick-${id}` }, name),
      element('small', { id: `pick-${id}-purpose` }, purpose),
    ),
  )
}

const matches = ({ id, name, provider, purpose, category }: Preset, words: string) =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => [id, name, provider, purpose, category].join(' ').toLowerCase().includes(word))

const picker = () => {
  const rows = new Map(presets.map((preset) => [preset, row(preset)]))
  const search = element('input', { type: 'search', id: 'search', autocomplete: 'off' })
  const count = element('p', { class: 'quiet', role: 'status' })
  const filter = () => {
    const words = search.value.trim()
    for (const [preset, item] of rows) item.hidden = !matches(preset, words)
    const shown = [...rows.values()].filter((item) => !item.hidden).length
    count.textContent = words
      ? `${shown} of ${presets.length} services`
      : `${presets.length} services`
  }
  search.addEventListener('input', filter)
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault()
  })
  filter()
  $state.subscribe(({ services }) => {
    for (const [{ id }, item] of rows) {
      const input = item.querySelector('input')
      if (input) input.checked = services.some((one) => one.id === id)
    }
  })
  return element(
    'div',
    { class: 'picker' },
    element(
      'div',
      { class: 'field' },
      element('label', { for: 'search' }, 'Find a service'),
      search,
    ),
    count,
    element('ul', { class: 'list' }, ...rows.values()),
  )
}

/** Shows in each field its value, and below it what is wrong with that. */
const tell = ({ services }: State) => {
  for (const service of services) {
    for (const { name } of wayOf(service).options)
      showValue(service.id, name, service.values[name] ?? '')
    const faults = faultsOf(service)
    const card = document.getElementById(`service-${service.id}`)
    for (const control of card?.querySelectorAll('[aria-describedby]') ?? []) {
      const fault = faults.find((one) => fieldId(service.id, one.option) === control.id)
      control.toggleAttribute('aria-invalid', false)
      if (fault) control.setAttribute('aria-invalid', 'true')
      const words = document.getElementById(`${control.id}.fault`)
      if (words) words.textContent = fault ? `${fault.option} ${fault.text}` : ''
    }
  }
}

/** What decides how the forms look; not what is typed into them. */
const signatureOf = ({ services }: State) =>
  JSON.stringify([services.map(({ id, way, category }) => [id, way, category]), $categoryIds.get()])

const drawForms = (forms: HTMLElement, services: readonly Picked[]) => {
  const focused = document.activeElement?.id ?? ''
  const opened = new Set(
    [...forms.querySelectorAll('details[open]')].map((one) => one.parentElement?.id),
  )
  forms.replaceChildren(...services.flatMap((service) => serviceCard(service) ?? []))
  for (const id of opened)
    document
      .getElementById(id ?? '')
      ?.querySelector('details')
      ?.setAttribute('open', '')
  if (focused && !document.getElementById(focused)?.contains(document.activeElement))
    document.getElementById(focused)?.focus()
}

/**
 * Creates the field for the services: the list of all, and the forms of those that are picked.
 *
 * @returns the field
 */
export const servicesField = (): HTMLElement => {
  const forms = element('div', { class: 'services' })
  const field = element(
    'fieldset',
    { class: 'wide' },
    element('legend', {}, 'Services'),
    picker(),
    forms,
  )
  let drawn = ''
  // Once the field is in the page.
  queueMicrotask(() =>
    $state.subscribe((state) => {
      const signature = signatureOf(state)
      if (signature !== drawn) drawForms(forms, state.services)
      drawn = signature
      tell(state)
    }),
  )
  return field
}
