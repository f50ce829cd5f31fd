/** The innermost element around an event that a selector fits. Inside a shadow root, the event's target is the host. */
export const closestTo = (event: Event, selector: string): HTMLElement | null | undefined =>
  (event.composedPath()[0] as Partial<HTMLElement>).closest?.<HTMLElement>(selector)
