/**
 * Listens to an event.
 *
 * @returns stops listening
 */
export const listen = (
  target: EventTarget | undefined,
  type: string,
  run: (event: Event) => void,
): (() => void) => {
  target?.addEventListener(type, run)
  return () => target?.removeEventListener(type, run)
}
