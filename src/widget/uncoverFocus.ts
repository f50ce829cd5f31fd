import { listen } from '../dom/listen.ts'
import { thisDocument } from '../dom/thisDocument.ts'

/** Room around the focused element, in px. */
const margin = 32

/**
 * Moves the banner to the other edge while it would cover the focus (WCAG 2.2, 2.4.11).
 *
 * If it would cover the focused element at both edges, the page is scrolled.
 *
 * @param current returns the banner that is shown
 * @param isAtTop whether the banner is at the upper edge
 * @returns a function that stops it
 */
export const uncoverFocus = (
  current: () => HTMLElement | undefined,
  isAtTop: boolean,
): (() => void) => {
  /** The direction of scrolling: down for a banner at the lower edge, up for a banner at the upper edge. */
  const direction = isAtTop ? -1 : 1
  const scroll = (px: number) => scrollBy({ top: px * direction, behavior: 'instant' })
  const uncover = ({ target }: Event) => {
    const banner = current()
    if (!banner || !(target instanceof Element) || banner.contains(target)) return
    // The content of a dialog doesn't scroll with the page.
    if (target.closest('dialog')) return
    const { top, bottom, left, right } = target.getBoundingClientRect()
    const box = banner.getBoundingClientRect()
    const used = box.height + margin
    const edges = [bottom + used - innerHeight, used - top] as const
    /** How far the banner would overlap the element, at the banner's own edge and at the other edge, in px. */
    const [own, other] = isAtTop ? [edges[1], edges[0]] : edges
    const isBeside = right < box.left || left > box.right
    const isCovered = own > 0 && !isBeside
    const move = (isMoved: boolean) => banner.toggleAttribute('data-askfirst-moved', isMoved)
    move(isCovered && other <= 0)
    if (!isCovered || other <= 0 || bottom - top > innerHeight - used) return
    const start = scrollY
    scroll(own)
    const scrolled = Math.abs(scrollY - start)
    if (own - scrolled < 1) return
    // The page can't scroll far enough in this direction, but it can in the other.
    move(true)
    scroll(-scrolled - other)
  }
  // WebKit scrolls to the element after it has fired `focusin`.
  return listen(thisDocument, 'focusin', (event) => requestAnimationFrame(() => uncover(event)))
}
