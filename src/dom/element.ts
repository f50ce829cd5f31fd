/** What an element is made from: attributes; `false` and `undefined` leave one out. */
type Attributes = Readonly<Record<string, string | boolean | undefined>>

/**
 * Makes an element. Words go in as text, never as markup.
 *
 * @param attributes a `true` is an attribute without a value
 */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string | false | undefined)[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value)
  }
  made.append(...children.filter((child) => child !== undefined && child !== false))
  return made
}
