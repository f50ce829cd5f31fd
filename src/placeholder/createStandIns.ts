import { listen } from '../dom/listen.ts'
import { setHidden } from '../dom/setHidden.ts'
import { isOutdated, place, type StandIn } from './standIn.ts'

/** The boxes that stand for a page's frames. */
export interface StandIns {
  /** Puts a box where a frame is, before the page is painted. */
  add(frame: HTMLElement, box: HTMLElement): void
  /** Takes the box away, and shows the frame again. */
  remove(frame: HTMLElement): void
  /** Puts boxes back that the page's scripts have moved or removed, or whose frames they have moved. */
  mend(): void
  /** Watches no more. */
  stop(): void
}

/** What a site changes to show a frame, or to hide it. */
const attributeFilter = ['class', 'style', 'hidden', 'aria-hidden', 'width', 'height']

/** Keeps boxes in the place of frames, with one observer for all, and places those that are due together. */
export const createStandIns = (): StandIns => {
  const standIns = new Map<Node, StandIn>()
  const due = new Set<StandIn>()
  const watched = new WeakSet<Element>()
  let isLookingSoon = false

  const watch = (element: Element) => {
    // A second time, and it would be told of at once (Resize Observer, 2.1).
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
    // What `place` itself has changed.
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

  // A frame later, or an observer that changes what it observes is an error in the page (Resize Observer, 3.4).
  const resizes = new ResizeObserver(lookSoon)
  // As late as it can be before the page is painted: a script that undoes each change can't stop the page.
  const attributes = new MutationObserver((records) => {
    note(records)
    lookSoon()
  })
  const unlisten = [
    listen(window, 'resize', lookSoon),
    // A stylesheet may come late.
    listen(document, 'readystatechange', look),
  ]

  const placeSoon = (one: StandIn) => {
    due.add(one)
    // The first of them places all that are told of in one go; the others find nothing due.
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
