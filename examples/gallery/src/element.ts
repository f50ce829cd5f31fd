type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/**
 * Creates an element.
 *
 * @param name its tag
 * @param attributes its attributes; false and undefined leave one out
 * @param children its content; texts are text, never markup
 * @returns the element
 */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== false && value !== undefined)
      made.setAttribute(key, value === true ? '' : String(value))
  made.append(...children)
  return made
}

/**
 * Finds an element of the page.
 *
 * @param id its id
 * @param type its interface
 * @returns the element
 * @throws {Error} when there is none
 */
export const find = <Found extends HTMLElement>(id: string, type: new () => Found): Found => {
  const found = document.getElementById(id)
  if (found instanceof type) return found
  throw new Error(`The page has no #${id}`)
}

/**
 * Turns backticks into code elements.
 *
 * @returns the pieces of the text
 */
export const withCode = (text: string): (Node | string)[] =>
  text.split('`').map((part, index) => (index % 2 ? element('code', {}, part) : part))
