const stealing = new Set<HTMLIFrameElement>()
let last: Element | null = null

const giveBack = () => {
  const { activeElement } = document
  if (!stealing.has(activeElement as HTMLIFrameElement)) return
  if (last instanceof HTMLElement && last.isConnected) last.focus({ preventScroll: true })
  if (document.activeElement === activeElement) (activeElement as HTMLElement).blur()
}

addEventListener('focusin', ({ target }) => {
  if (!stealing.has(target as HTMLIFrameElement)) last = target as Element
})

/**
 * Keeps the focus where it is while a frame loads: a dialog that opens in it would take the focus from the field that is
 * typed into.
 *
 * @param frame the frame
 * @returns a function that ends it
 */
export const keepFocus = (frame: HTMLIFrameElement): (() => void) => {
  last = document.activeElement === document.body ? null : document.activeElement
  stealing.add(frame)
  // Fired by the page in the frame as it takes the focus, so that no key is lost.
  frame.addEventListener('focusin', giveBack)
  return () => {
    giveBack()
    stealing.delete(frame)
    frame.removeEventListener('focusin', giveBack)
  }
}
