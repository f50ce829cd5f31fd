import type { Field } from './detailOf.ts'

/**
 * Fills a field as a visitor would: frameworks hear of it.
 *
 * @param field the field
 * @param value its new value; a list without it stays as it is
 */
export const fillField = (field: Field, value: string): void => {
  if (field instanceof HTMLSelectElement && ![...field.options].some((one) => one.value === value))
    return
  // React keeps a property of its own on the field, and hears only of values that are set past it.
  Reflect.set(Object.getPrototypeOf(field) as object, 'value', value, field)
  for (const type of ['input', 'change'])
    field.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }))
}
