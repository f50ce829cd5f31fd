/** Hears that an element is held, or that it has been let through; perhaps more than once. */
export type GateListener = (element: HTMLElement, isHeld: boolean) => void
