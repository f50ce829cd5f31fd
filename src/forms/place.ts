import { findAll } from '../dom/findAll.ts'

/** A part of the page, with selectors for its forms and its trusted elements. */
export interface Place {
  /** Where to look. */
  readonly root: ParentNode & Node
  /** A selector for the forms whose details are remembered. */
  readonly forms: string
  /**
   * A selector for the parts whose `data-…` attributes are trusted: user-generated markup may contain such attributes.
   */
  readonly controls: string
}

/** A feature that is active in a place. */
export interface Part {
  /** Picks up new elements. With `isReworded`, also renders the existing ones again, in the page's new language. */
  renew(isReworded?: boolean): void
  /** Stops it. */
  stop(): void
}

/**
 * Finds the trusted elements in a part of the page that match a selector, including the root.
 *
 * @param place the part of the page
 * @param selector the selector
 * @returns the elements
 */
export const marked = ({ root, controls }: Place, selector: string): readonly HTMLElement[] => {
  const all =
    root instanceof Element ? findAll(root, selector) : root.querySelectorAll<HTMLElement>(selector)
  // A field named `closest` hides the form's method.
  return [...all].filter((one) => Element.prototype.closest.call(one, controls))
}
