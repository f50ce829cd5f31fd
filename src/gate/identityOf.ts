import { heldAddress } from './heldAddress.ts'

/** What the gate, the guard, the browser or a router changes: htmx marks what it has added by a class. */
const changing = /^(type|src|async|nonce|class|data-(consent-)?src)$/

/**
 * Describes what a script is, whatever element it is in, and whether or not it has been let through.
 *
 * @param script a gated script
 * @returns its attributes, address and text
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
