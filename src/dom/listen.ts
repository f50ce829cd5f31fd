import { thisDocument } from './thisDocument.ts'

/**
 * Listens to an event before the page does, as a page may stop it on its way.
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
  const source = target === globalThis.document ? thisDocument : target
  source?.addEventListener(type, run, true)
  return () => source?.removeEventListener(type, run, true)
}
