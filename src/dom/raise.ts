/**
 * Shows an element above the page, where no `transform`, `contain` or `z-index` around it reaches: a dialog as a modal
 * one, anything else as a popover. In a browser without popovers (Safari before 17) it stays where its styles put it.
 * One that is removed and inserted again, as by a router, has to be raised again.
 *
 * @param element a dialog, or an element with `popover="manual"`
 * @see https://html.spec.whatwg.org/multipage/popover.html
 */
export const raise = (element: HTMLElement): void => {
  if (!element.isConnected) return
  if (element instanceof HTMLDialogElement) {
    if (element.matches(':modal')) return
    element.open = false
    element.showModal()
  } else if (element.hasAttribute('popover') && 'showPopover' in element) {
    if (!element.matches(':popover-open')) element.showPopover()
  }
}
