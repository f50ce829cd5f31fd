import { listen } from '../dom/listen.ts'
import { setHidden } from '../dom/setHidden.ts'
import { isOutdated, place, type StandIn } from './standIn.ts'

/** The boxes that take the place of a page's frames. */
export interface StandIns {
  /** Puts a box in a frame's place, before the next paint. */
  add(frame: HTMLElement, box: HTMLElement): void
  /** Removes the box, and shows the frame again. */
  remove(frame: HTMLElement): void
  /** Puts boxes back if the page's scripts have moved them, removed them, or moved their frames. */
  mend(): void
  /** Stops observing. */
  stop(): void
}

/** The attributes by which sites show and hide frames. */
const attributeFilter = ['class', 'style', 'hidden', 'aria-hidden', 'width', 'height']

/**
 * Creates what keeps boxes in the place of frames. One observer serves all, and boxes that are due are placed together.
 *
 * @returns the functions that add and remove boxes
 */
export const createStandIns = (): StandIns => {
  const standIns = new Map<Node, StandIn>()
  const due = new Set<StandIn>()
  const watched = new WeakSet<Element>()
  let isLookingSoon = false

  const watch = (element: Element) => {
    // Observing an element twice fires immediately (Resize Observer, 2.1).
    if (watched.has(element)) return
    watched.add(element)
    resizes.observe(element)
  }

  const note = (records: readonly MutationRecord[]) => {
    for (const { target } of records) {
      const one = standIns.get(target)
      if (one) due.add(one)
    }
  }

  const placeDue = () => {
    note(attributes.takeRecords())
    const all = [...due].filter(({ frame }) => frame.isConnected)
    due.clear()
    if (!all.length) return
    place(all)
    // Discards the changes by `place` itself.
    attributes.takeRecords()
    for (const { frame, room } of all) [frame, room].forEach(watch)
  }

  const look = () => {
    isLookingSoon = false
    for (const one of standIns.values()) if (isOutdated(one)) due.add(one)
    placeDue()
  }

  const lookSoon = () => {
    if (!isLookingSoon) requestAnimationFrame(look)
    isLookingSoon = true
  }

  // A frame later, since a callback that resizes what it observes causes an error (Resize Observer, 3.4).
  const resizes = new ResizeObserver(lookSoon)
  // Right before the next paint: a script that undoes each change then causes no endless loop.
  const attributes = new MutationObserver((records) => {
    note(records)
    lookSoon()
  })
  const unlisten = [
    listen(window, 'resize', lookSoon),
    // A stylesheet may load late.
    listen(document, 'readystatechange', look),
  ]

  const placeSoon = (one: StandIn) => {
    due.add(one)
    // The first call places all that are due; the others find nothing.
    queueMicrotask(placeDue)
  }

  return {
    add(frame, box) {
      const one = { frame, box, room: frame, isPlaced: false, isFixed: false, cause: '' }
      standIns.set(frame, one)
      attributes.observe(frame, { attributeFilter })
      placeSoon(one)
    },
    remove(frame) {
      const one = standIns.get(frame)
      if (!one) return
      standIns.delete(frame)
      due.delete(one)
      resizes.unobserve(frame)
      watched.delete(frame)
      one.box.remove()
      setHidden(frame, false)
    },
    mend() {
      for (const one of standIns.values())
        if (one.isPlaced && one.box.parentNode !== one.frame.parentNode) placeSoon(one)
    },
    stop() {
      resizes.disconnect()
      attributes.disconnect()
      unlisten.forEach((stop) => stop())
      standIns.clear()
    },
  }
}
