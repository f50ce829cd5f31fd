import { element, withCode } from '../element.ts'
import type { Option } from '../preset.ts'
import { presetOf } from '../presetOf.ts'
import { $state, changeService } from '../store.ts'

/** What an option's field is called in the page. */
export const fieldId = (service: string, option: string): string => `${service}.${option}`

const controlOf = ({ type, ...option }: Option, attributes: Readonly<Record<string, string>>) => {
  if (type === 'flag') return element('input', { type: 'checkbox', ...attributes })
  if (type === 'object' || type === 'list')
    return element('textarea', { ...attributes, rows: 2, spellcheck: 'false' })
  if (type === 'text')
    return element('input', {
      type: 'text',
      autocomplete: 'off',
      spellcheck: 'false',
      ...attributes,
    })
  return element(
    'select',
    attributes,
    ...(option.required ? [] : [element('option', { value: '' }, 'Default')]),
    ...type.map((value) => element('option', { value }, value)),
  )
}

type Control = ReturnType<typeof controlOf>

const read = (control: Control) => {
  if (control.type !== 'checkbox') return control.value
  return (control as HTMLInputElement).checked ? 'true' : ''
}

const write = (control: Control, value: string) => {
  if (control instanceof HTMLInputElement && control.type === 'checkbox')
    control.checked = value === 'true'
  else control.value = value
}

/** Shows in the field of an option what the state has, as from a link that is followed in the open page. */
export const showValue = (service: string, option: string, value: string): void => {
  const control = document.getElementById(fieldId(service, option)) as Control | null
  if (control && read(control) !== value) write(control, value)
}

/**
 * Creates the field of one option of a service.
 *
 * @returns the field
 */
export const optionField = (service: string, option: Option): HTMLElement => {
  const id = fieldId(service, option.name)
  const { name = service } = presetOf(service) ?? {}
  const control = controlOf(option, {
    id,
    ...{ 'aria-describedby': `${id}.about ${id}.fault` },
    ...(option.required && { 'aria-required': 'true' }),
  })
  const picked = $state.get().services.find((one) => one.id === service)
  write(control, picked?.values[option.name] ?? '')
  control.addEventListener('input', () => {
    const { values = {} } = $state.get().services.find((one) => one.id === service) ?? {}
    changeService(service, { values: { ...values, [option.name]: read(control) } })
  })
  return element(
    'div',
    { class: option.type === 'flag' ? 'check' : 'field' },
    ...(option.type === 'flag' ? [control] : []),
    element(
      'label',
      { for: id },
      // Many services have an `id`.
      element('span', { class: 'unseen' }, `${name}: `),
      element('code', {}, option.name),
      ...(option.required ? [element('span', { class: 'quiet' }, ' required')] : []),
    ),
    ...(option.type === 'flag' ? [] : [control]),
    element(
      'small',
      { id: `${id}.about` },
      ...withCode(option.about),
      ...(option.default ? [' Default: ', ...withCode(option.default), '.'] : []),
    ),
    element('p', { class: 'fault', id: `${id}.fault` }),
  )
}
