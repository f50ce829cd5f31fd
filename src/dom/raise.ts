/**
 * Shows an element in the top layer: a dialog as a modal, anything else as a popover.
 *
 * In the top layer, no `transform`, `contain` or `z-index` of an ancestor affects the element. In browsers without
 * popovers (Safari before 17), it stays where its styles put it. An element that is removed and inserted again, as by a
 * router, must be raised again.
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
