/**
 * Ties checkboxes: a category's box sets its services'. Theirs don't set it, as it allows more than they do together: what
 * is gated on the category, and services that come later. Where one differs, the category's box is mixed.
 *
 * @param category the category's box
 * @param services the boxes of its services
 * @param changed the box that the visitor has changed, if any
 * @returns true if the category's box is mixed
 */
export const tieBoxes = (
  category: HTMLInputElement,
  services: readonly HTMLInputElement[],
  changed?: EventTarget | null,
): boolean => {
  if (changed === category) for (const one of services) one.checked = category.checked
  return (category.indeterminate = services.some(({ checked }) => checked !== category.checked))
}
