import { listen } from '../dom/listen.ts'
import { setHidden } from '../dom/setHidden.ts'
import { isOutdated, place, type StandIn } from './standIn.ts'

/** The boxes that take the place of a page's frames. */
export interface StandIns {
  /** Puts a box in the place of a frame, before the next paint. */
  add(frame: HTMLElement, box: HTMLElement): void
  /** Removes the box, and shows the frame again. */
  remove(frame: HTMLElement): void
  /** Puts boxes back if the page's scripts have moved them, removed them, or moved their frames. */
  mend(): void
  /** Stops observing. */
  stop(): void
}

/** How many boxes are measured or placed per task, because each box makes the browser lay out the page. */
const sliceSize = 25

/** The attributes by which sites show and hide frames. */
const attributeFilter = ['class', 'style', 'hidden', 'aria-hidden', 'width', 'height']

/**
 * Creates the functions that keep boxes in the place of frames.
 *
 * All boxes share the same observers. Boxes are placed in slices, and the boxes of a slice are placed together.
 *
 * @returns the functions that add and remove boxes
 */
export const createStandIns = (): StandIns => {
  const standIns = new Map<Node, StandIn>()
  /** The boxes to place. */
  const due = new Set<StandIn>()
  /** The boxes to check, which may have to be placed. */
  const suspects = new Set<StandIn>()
  const watched = new WeakSet<Element>()
  const widths = new WeakMap<Element, number>()
  let isPlacingSoon = false
  let isLookingSoon = false

  const watch = (element: Element) => {
    // Observing an element twice fires immediately (Resize Observer, 2.1).
    if (watched.has(element)) return
    watched.add(element)
    widths.set(element, element.clientWidth)
    resizes.observe(element)
  }

  const take = (from: Set<StandIn>) => {
    const some = [...from].slice(0, sliceSize)
    for (const one of some) from.delete(one)
    return some
  }

  const note = (records: readonly MutationRecord[]) => {
    for (const { target } of records) {
      const one = standIns.get(target)
      if (one) due.add(one)
    }
  }

  const placeDue = () => {
    note(attributes.takeRecords())
    const all = take(due).filter(({ frame }) => frame.isConnected)
    isPlacingSoon = due.size > 0
    if (isPlacingSoon) setTimeout(placeDue)
    if (!all.length) return
    place(all)
    // Discards the records of changes that `place` itself has made.
    attributes.takeRecords()
    for (const { frame, room } of all) [frame, room].forEach(watch)
  }

  const placeSoon = (one: StandIn) => {
    due.add(one)
    if (!isPlacingSoon) queueMicrotask(placeDue)
    isPlacingSoon = true
  }

  const look = () => {
    for (const one of take(suspects)) if (isOutdated(one)) due.add(one)
    isLookingSoon = suspects.size > 0
    if (isLookingSoon) setTimeout(look)
    placeDue()
  }

  const lookSoon = (at: Iterable<StandIn>) => {
    for (const one of at) suspects.add(one)
    if (!isLookingSoon) requestAnimationFrame(look)
    isLookingSoon = true
  }
  const lookAtAll = () => lookSoon(standIns.values())

  /**
   * The boxes that a resize affects. A change of only the height of a `room` affects only boxes whose own height had to be corrected.
   */
  const affectedBy = ({ target }: ResizeObserverEntry) => {
    const isWider = widths.get(target) !== target.clientWidth
    widths.set(target, target.clientWidth)
    const inIt = [...standIns.values()].filter(
      ({ room, isFixed }) => room === target && (isWider || isFixed),
    )
    return [standIns.get(target) ?? [], inIt].flat()
  }

  // Waits for the next frame, because a callback that resizes an observed element causes an error (Resize Observer,
  // 3.4).
  const resizes = new ResizeObserver((entries) => lookSoon(entries.flatMap(affectedBy)))
  // Boxes are placed again right before the next paint, so a script that undoes each change can't cause an endless
  // loop.
  const attributes = new MutationObserver((records) => {
    note(records)
    lookSoon([])
  })
  const unlisten = [
    listen(window, 'resize', lookAtAll),
    // A stylesheet may load late.
    listen(document, 'readystatechange', lookAtAll),
  ]

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
      suspects.delete(one)
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
      for (const all of [standIns, due, suspects]) all.clear()
    },
  }
}
