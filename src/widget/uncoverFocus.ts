import { thisDocument } from '../dom/thisDocument.ts'

/**
 * Moves the banner to the other edge while it would cover the focused element (WCAG 2.2, 2.4.11).
 *
 * @param banner the banner
 * @returns a function that stops it
 */
export const uncoverFocus = (banner: HTMLElement): (() => void) => {
  const move = ({ target }: Event) => {
    if (!(target instanceof Element) || banner.contains(target)) return
    const { top, bottom } = target.getBoundingClientRect()
    const { height } = banner.getBoundingClientRect()
    const margin = 32
    const isLow = bottom > innerHeight - height - margin
    const isHigh = top < height + margin
    banner.toggleAttribute('data-askfirst-top', isLow && !isHigh)
  }
  thisDocument.addEventListener('focusin', move)
  return () => thisDocument.removeEventListener('focusin', move)
}
