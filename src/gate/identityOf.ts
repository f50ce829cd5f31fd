import { heldAddress } from './heldAddress.ts'

/**
 * The attributes that the gate, the guard, the browser or a router changes: htmx adds a class to new elements, and
 * Astro marks scripts that have run.
 */
const changing = /^(type|src|async|nonce|class|data-(consent-src|src|astro-exec))$/

/**
 * Returns the same text for all copies of a script, whether held or let through.
 *
 * @param script a gated script
 * @returns its attributes, address and text, as JSON
 */
export const identityOf = (script: Element): string =>
  JSON.stringify([
    [...script.attributes]
      .filter(({ name }) => !changing.test(name))
      .map(({ name, value }) => [name, value])
      .sort(),
    heldAddress(script, 'src') ?? script.getAttribute('src'),
    script.textContent,
  ])
