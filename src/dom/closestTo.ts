/**
 * Finds the closest element around an event that matches a selector, even in an open shadow root.
 *
 * @param event the event
 * @param selector the selector
 * @returns the element, if there is one
 */
export const closestTo = (event: Event, selector: string): HTMLElement | null | undefined =>
  (event.composedPath()[0] as Partial<HTMLElement>).closest?.<HTMLElement>(selector)
