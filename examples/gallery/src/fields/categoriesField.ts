import { element } from '../element.ts'
import { isId } from '../isId.ts'
import { presetOf } from '../presetOf.ts'
import { knownCategories, type State } from '../state.ts'
import { $categoryIds, $state, change } from '../store.ts'

const usersOf = ({ services }: State, id: string) =>
  services.filter(({ category }) => category === id).map((one) => presetOf(one.id)?.name ?? one.id)

const toggle = (id: string, isOn: boolean) => {
  const { categories } = $state.get()
  const others = categories.filter((one) => one.id !== id)
  change({ categories: isOn ? [...others, { id, title: '' }] : others })
}

const row = (state: State, id: string) => {
  const users = usersOf(state, id)
  const { title } = state.categories.find((one) => one.id === id) ?? {}
  const isFixed = id === 'essential' || users.length > 0
  const input = element('input', {
    type: 'checkbox',
    id: `category-${id}`,
    checked: $categoryIds.get().includes(id),
    // Not `disabled`: the reason must be within reach of the keyboard.
    'aria-disabled': isFixed && 'true',
    'aria-describedby': isFixed && `category-${id}-why`,
  })
  input.addEventListener('click', (event) => {
    if (isFixed) event.preventDefault()
  })
  input.addEventListener('change', () => toggle(id, input.checked))
  const why = id === 'essential' ? 'Always on' : `Holds ${users.join(', ')}`
  return element(
    'div',
    { class: 'check' },
    input,
    element(
      'label',
      { for: `category-${id}` },
      element('code', {}, id),
      ...(title ? [` ${title}`] : []),
    ),
    ...(isFixed ? [element('small', { id: `category-${id}-why` }, why)] : []),
  )
}

/** Says why an id can't be added, or nothing. */
const faultOf = (id: string) => {
  if (!isId(id)) return 'Begin the id with a letter; then up to 39 letters, digits, _ or -.'
  if ($categoryIds.get().includes(id)) return `There is a category “${id}” already.`
  if (presetOf(id)) return `“${id}” is the id of a service.`
  return undefined
}

const adder = () => {
  const id = element('input', {
    ...{ type: 'text', id: 'own-id', autocomplete: 'off', spellcheck: 'false' },
    'aria-describedby': 'own-fault',
  })
  const title = element('input', { type: 'text', id: 'own-title', autocomplete: 'off' })
  const fault = element('p', { class: 'fault', id: 'own-fault', role: 'alert' })
  const button = element('button', { type: 'button' }, 'Add')
  const add = () => {
    const found = faultOf(id.value.trim())
    fault.textContent = found ?? ''
    id.toggleAttribute('aria-invalid', false)
    if (found) {
      id.setAttribute('aria-invalid', 'true')
      id.focus()
      return
    }
    const { categories } = $state.get()
    change({ categories: [...categories, { id: id.value.trim(), title: title.value.trim() }] })
    id.value = title.value = ''
    id.focus()
  }
  button.addEventListener('click', add)
  const form = element(
    'div',
    { class: 'adder' },
    element('div', { class: 'field' }, element('label', { for: 'own-id' }, 'Your own id'), id),
    element('div', { class: 'field' }, element('label', { for: 'own-title' }, 'Its title'), title),
    button,
    fault,
  )
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.target === button) return
    event.preventDefault()
    add()
  })
  return form
}

/**
 * Creates the field for the categories.
 *
 * @returns the field
 */
export const categoriesField = (): HTMLElement => {
  const list = element('div', { class: 'checks' })
  const draw = (state: State) => {
    const focused = document.activeElement?.id
    const ids = new Set(['essential', ...knownCategories, ...$categoryIds.get()])
    list.replaceChildren(...[...ids].map((id) => row(state, id)))
    const again = focused?.startsWith('category-') && document.getElementById(focused)
    if (again) again.focus()
  }
  let drawn = ''
  $state.subscribe((state) => {
    const { categories, services } = state
    const signature = JSON.stringify([categories, services.map((one) => [one.id, one.category])])
    if (signature !== drawn) draw(state)
    drawn = signature
  })
  return element('fieldset', {}, element('legend', {}, 'Categories'), list, adder())
}
