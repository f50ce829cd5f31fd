/**
 * Shows an element above the page, where no `transform`, `contain` or `z-index` around it reaches. In a browser without
 * popovers (Safari before 17) it stays where its styles put it.
 *
 * @param element an element with `popover="manual"`
 * @see https://html.spec.whatwg.org/multipage/popover.html
 */
export const raise = (element: HTMLElement): void => {
  if (!element.isConnected || !('popover' in element)) return
  if (!element.matches(':popover-open')) element.showPopover()
}
