import { thisDocument } from '../dom/thisDocument.ts'

/** Room around the focused element, in px. */
const margin = 32

/**
 * Moves the banner to the other edge while it would cover the focused element (WCAG 2.2, 2.4.11).
 *
 * @param current says which banner is shown
 * @param isAtTop whether it is at the upper edge
 * @returns a function that stops it
 */
export const uncoverFocus = (
  current: () => HTMLElement | undefined,
  isAtTop: boolean,
): (() => void) => {
  const move = ({ target }: Event) => {
    const banner = current()
    if (!banner || !(target instanceof Element) || banner.contains(target)) return
    const { top, bottom, left, right } = target.getBoundingClientRect()
    const box = banner.getBoundingClientRect()
    const isBeside = right < box.left || left > box.right
    const isLow = bottom > innerHeight - box.height - margin
    const isHigh = top < box.height + margin
    const isCovered = isAtTop ? isHigh && !isLow : isLow && !isHigh
    banner.toggleAttribute('data-askfirst-moved', isCovered && !isBeside)
  }
  thisDocument.addEventListener('focusin', move)
  return () => thisDocument.removeEventListener('focusin', move)
}
