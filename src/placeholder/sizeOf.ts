/** The size of a frame. */
export interface Size {
  readonly display: string
  readonly width: string
  readonly height: string
  readonly transform: string
  /** False for an invisible frame, such as a frame that only counts visitors. */
  readonly isSeen: boolean
}

/** The smallest visible side, in pixels: smaller frames have no room for a button (WCAG 2.2, 2.5.8). */
const least = 24

// In a part of the page that isn't displayed, a size may be `auto` or a percentage.
const isSmall = (length: string) => length.endsWith('px') && parseFloat(length) < least

/**
 * Measures a frame.
 *
 * @param frame a frame that we haven't hidden
 * @returns its size
 */
export const sizeOf = (frame: HTMLElement): Size => {
  const { display, width, height, transform, visibility, opacity } = getComputedStyle(frame)
  // A box is hidden and shown together with its parent, so the parent's visibility doesn't count.
  const isVisible =
    visibility === 'visible' ||
    visibility === getComputedStyle(frame.parentElement ?? frame).visibility
  const isSeen =
    display !== 'none' &&
    isVisible &&
    opacity !== '0' &&
    frame.getAttribute('aria-hidden') !== 'true' &&
    !isSmall(width) &&
    !isSmall(height)
  return { display, width, height, transform, isSeen }
}
