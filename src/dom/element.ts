import { thisDocument } from './thisDocument.ts'

/** Attributes by name; an attribute that is `false` or `undefined` is omitted. */
type Attributes = Readonly<Record<string, string | boolean | undefined>>

/**
 * Creates an element. Strings are added as text, never as markup.
 *
 * @param tag the element's name
 * @param attributes its attributes; `true` sets an empty value. Default: none
 * @param children elements and texts; `false` and `undefined` are omitted
 * @returns the element
 */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string | false | undefined)[]
): HTMLElementTagNameMap[Tag] => {
  const made = thisDocument.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value)
  }
  made.append(...children.filter((child) => child !== undefined && child !== false))
  return made
}
