/** What a frame measures. */
export interface Size {
  readonly display: string
  readonly width: string
  readonly height: string
  readonly transform: string
  /** False for a frame that nobody is to see, such as those that only count visitors. */
  readonly isSeen: boolean
}

/** Of less than this a visitor sees nothing, and hits no button (WCAG 2.2, 2.5.8). */
const least = 24

// In a part that isn't displayed a size that nobody has given reads `auto`, or as a percentage.
const isSmall = (length: string) => length.endsWith('px') && parseFloat(length) < least

/**
 * Measures a frame.
 *
 * @param frame isn't hidden by us
 */
export const sizeOf = (frame: HTMLElement): Size => {
  const { display, width, height, transform, visibility, opacity } = getComputedStyle(frame)
  // With what it stands in, the box is hidden too, and shown.
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
