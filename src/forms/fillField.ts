import type { Field } from './detailOf.ts'

/**
 * Fills a field as a visitor would, so that frameworks notice.
 *
 * @param field the field
 * @param value the field's new value; a list that has no such option stays unchanged
 */
export const fillField = (field: Field, value: string): void => {
  if (field instanceof HTMLSelectElement && ![...field.options].some((one) => one.value === value))
    return
  // React defines its own `value` on the field, and notices only values that are set by the prototype's setter.
  Reflect.set(Object.getPrototypeOf(field) as object, 'value', value, field)
  for (const type of ['input', 'change'])
    field.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }))
}
