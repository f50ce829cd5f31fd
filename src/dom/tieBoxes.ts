/**
 * Ties a category's checkbox to those of its services.
 *
 * The category's box sets the boxes of its services. A service's box doesn't set the category's, because the category
 * also allows elements gated on its own id, and services added later. While a service's box differs, the category's box
 * is indeterminate.
 *
 * @param category the category's box
 * @param services the boxes of its services
 * @param changed the box that the visitor has changed, if any
 * @returns true if the category's box is indeterminate
 */
export const tieBoxes = (
  category: HTMLInputElement,
  services: readonly HTMLInputElement[],
  changed?: EventTarget | null,
): boolean => {
  if (changed === category) for (const one of services) one.checked = category.checked
  return (category.indeterminate = services.some(({ checked }) => checked !== category.checked))
}
