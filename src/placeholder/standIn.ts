import { layoutOf, layoutProperties } from './layoutOf.ts'
import { setHidden } from '../dom/setHidden.ts'
import { sizeOf, type Size } from './sizeOf.ts'

/** A box that replaces a frame. */
export interface StandIn {
  readonly frame: HTMLElement
  readonly box: HTMLElement
  /** The closest ancestor that isn't inline; the frame's size may depend on its size. */
  room: Element
  /** Whether the box is in the frame's place. */
  isPlaced: boolean
  /** Whether the box's height had to be set to the frame's measured height. */
  isFixed: boolean
  /** What the box's layout depended on when the box was placed, as text. */
  cause: string
}

const roomOf = (frame: HTMLElement): Element => {
  let room = frame.parentElement ?? (frame.getRootNode() as Partial<ShadowRoot>).host
  while (room?.parentElement && /^(inline|contents)$/.test(getComputedStyle(room).display))
    room = room.parentElement
  return room ?? frame
}

/** Describes what a box's layout depends on: the frame's declared layout, and the size of the frame's room. */
const causeOf = ({ frame, room, isFixed }: StandIn) =>
  JSON.stringify([layoutOf(frame), room.clientWidth, isFixed && room.clientHeight])

/**
 * Checks whether a box must be placed, or placed again. Changes nothing in the page.
 *
 * @param one a box and its frame
 * @returns true if it must be placed
 */
export const isOutdated = (one: StandIn): boolean =>
  one.isPlaced ? causeOf(one) !== one.cause : sizeOf(one.frame).isSeen

/** Gives the box the frame's layout as declared, whatever selector declares it, so that the box stays responsive. */
const write = ({ style }: HTMLElement, layout: ReturnType<typeof layoutOf>, size: Size) => {
  const hasRatio = layout['aspect-ratio'] !== 'auto'
  for (const name of layoutProperties) style.setProperty(name, layout[name] ?? '')
  style.transform = size.transform
  style.display = size.display.replace(/^inline$/, 'inline-block')
  // The default size of a frame (CSS 2, 10.3.2).
  if (style.width === 'auto' && !(hasRatio && style.height !== 'auto')) style.width = '300px'
  if (style.height === 'auto' && !hasRatio) style.height = '150px'
}

const sides = ['width', 'height'] as const
const differ = (one: string, other: string) => {
  const [length, wanted] = [parseFloat(one), parseFloat(other)] as const
  // `length` is NaN if the site's own rules make the box inline, because the size of an inline box is `auto`.
  return wanted > 0 && !(Math.abs(length - wanted) <= 0.1)
}

/** The sides of a box whose length differs from the frame's. */
const wrongSides = (box: HTMLElement, size: Size) => {
  const style = getComputedStyle(box)
  return sides.filter((side) => differ(style[side], size[side]))
}

const correct = ({ style }: HTMLElement, size: Size, wrong: readonly (typeof sides)[number][]) => {
  if (!wrong.length) return
  // The styles are important, because the site's own rules may cause the difference.
  style.setProperty('display', style.display, 'important')
  for (const side of wrong)
    for (const name of [side, `min-${side}`]) style.setProperty(name, size[side], 'important')
}

/** The focused element in a box; its first control if the box itself has the focus. */
const focusedIn = ({ frame, box }: StandIn) => {
  const { activeElement } = frame.getRootNode() as Document | ShadowRoot
  if (activeElement === box) return box.querySelector<HTMLElement>('a[href],button')
  return box.contains(activeElement) ? (activeElement as HTMLElement) : null
}

/**
 * Puts boxes of the same size in the place of frames.
 *
 * The frames are hidden, but stay in the page for frameworks. All boxes go through each step together, because a change
 * between two measurements makes the browser lay out the page again.
 *
 * @param all the boxes and their frames
 */
export const place = (all: readonly StandIn[]): void => {
  const focused = all.map(focusedIn)
  for (const { box, frame } of all) {
    // As a sibling, the box would change which selectors match the frame: `* + * { margin-top: 1rem }`.
    box.remove()
    setHidden(frame, false)
  }
  const measured = all.map((one) => ({ one, size: sizeOf(one.frame), room: roomOf(one.frame) }))
  for (const { one, size, room } of measured) Object.assign(one, { room, isPlaced: size.isSeen })
  const seen = measured.filter(({ size }) => size.isSeen)
  for (const { one } of seen) setHidden(one.frame, true)
  const layouts = seen.map(({ one }) => layoutOf(one.frame))
  seen.forEach(({ one, size }, index) => {
    one.frame.before(one.box)
    write(one.box, layouts[index] ?? {}, size)
  })
  const wrong = seen.map(({ one, size }) => wrongSides(one.box, size))
  seen.forEach(({ one, size }, index) => {
    const sides = wrong[index] ?? []
    one.isFixed = sides.includes('height')
    correct(one.box, size, sides)
  })
  for (const { one } of seen) one.cause = causeOf(one)
  focused.forEach((element) => element?.focus({ preventScroll: true }))
}
