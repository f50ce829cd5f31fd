/**
 * Called when an element is held or let through; possibly more than once.
 *
 * @param element the element
 * @param isHeld false when it has been let through
 */
export type GateListener = (element: HTMLElement, isHeld: boolean) => void
