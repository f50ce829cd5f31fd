/** An element that index.html has. */
export const element = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`index.html has no #${id}`)
  return found
}

/** One line of the choices. */
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

/** Adds a line to the log, with the time since the page was opened. */
export const log = (text: string): void => {
  const item = document.createElement('li')
  const time = document.createElement('time')
  time.textContent = `${(performance.now() / 1000).toFixed(2)} s`
  item.append(time, text)
  element('log').append(item)
}

// Here, because main.ts imports this before consent.ts: for a visitor who said yes before, the
// gated script runs as soon as that one starts.
addEventListener('ran', (event) => log(`ran: ${(event as CustomEvent<string>).detail}`))
