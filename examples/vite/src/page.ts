/**
 * Finds an element of index.html.
 *
 * @returns the element
 * @throws {Error} when there is none
 */
export const element = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`index.html has no #${id}`)
  return found
}

/**
 * Makes one line of the choices.
 *
 * @returns the line
 */
export const lamp = (id: string, state: string): HTMLLIElement => {
  const item = document.createElement('li')
  const name = document.createElement('code')
  const value = document.createElement('span')
  name.textContent = id
  value.textContent = state
  item.className = state
  item.append(name, value)
  return item
}

/** Adds a line to the log, with the time since the page opened. */
export const log = (text: string): void => {
  const item = document.createElement('li')
  const time = document.createElement('time')
  time.textContent = `${(performance.now() / 1000).toFixed(2)} s`
  item.append(time, text)
  element('log').append(item)
}

// In this file because main.ts imports it before consent.ts, which runs the gated script of a visitor who has
// already accepted.
addEventListener('ran', (event) => log(`ran: ${(event as CustomEvent<string>).detail}`))
