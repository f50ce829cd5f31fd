/**
 * Puts a call off until nothing has asked for it for a third of a second.
 *
 * @returns a function that asks for it
 */
export const later = (run: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(run, 300)
  }
}
