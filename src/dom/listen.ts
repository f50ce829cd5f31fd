import { thisDocument } from './thisDocument.ts'

/**
 * Listens to an event in the capture phase, because the page may stop the event in a later phase.
 *
 * @param target the event's target; if undefined, nothing happens
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
