/**
 * Listens to an event.
 *
 * @param target what fires it; nothing happens if it is undefined
 * @param type the event's name
 * @param run called with each event
 * @returns a function that stops listening
 */
export const listen = (
  target: EventTarget | undefined,
  type: string,
  run: (event: Event) => void,
): (() => void) => {
  target?.addEventListener(type, run)
  return () => target?.removeEventListener(type, run)
}
