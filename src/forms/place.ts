import { findAll } from '../dom/findAll.ts'

/** A part of the page, and what counts in it. */
export interface Place {
  /** Where to look. */
  readonly root: ParentNode & Node
  /** A selector of the forms that are remembered. */
  readonly forms: string
  /** A selector of the parts whose marks count: what visitors write may keep `data-…`. */
  readonly controls: string
}

/** Something that is shown in a place. */
export interface Part {
  /** Shows it in what is new or, in another language, everywhere. */
  renew(isReworded?: boolean): void
  /** Stops it. */
  stop(): void
}

/**
 * Finds the marked elements of a part of the page, the root included.
 *
 * @param place the part of the page
 * @param selector the mark
 * @returns the elements
 */
export const marked = ({ root, controls }: Place, selector: string): readonly HTMLElement[] => {
  const all =
    root instanceof Element ? findAll(root, selector) : root.querySelectorAll<HTMLElement>(selector)
  // A form with a field named `closest` has no method of that name.
  return [...all].filter((one) => Element.prototype.closest.call(one, controls))
}
