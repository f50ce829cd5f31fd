import { listen } from '../listen.ts'
import { setHidden } from './setHidden.ts'

/** What gives a frame its place and size. */
const properties = [
  ...['position', 'inset', 'float', 'clear', 'z-index', 'vertical-align', 'margin', 'padding'],
  ...['width', 'height', 'min-width', 'min-height', 'max-width', 'max-height', 'aspect-ratio'],
  ...['box-sizing', 'border-width', 'border-radius'],
  ...['flex', 'order', 'align-self', 'justify-self', 'grid-area'],
]

type Layout = Readonly<Record<string, string>>

/** While an element isn't displayed its values read as they were declared: percentages stay percentages (CSSOM, 9). */
const declared = (frame: HTMLElement): Layout => {
  const style = getComputedStyle(frame)
  return Object.fromEntries(properties.map((name) => [name, style.getPropertyValue(name)]))
}

const measured = (frame: HTMLElement) => {
  const { display, width, height, transform } = getComputedStyle(frame)
  return { display, width, height, transform }
}

const differ = (one: string, other: string) => Math.abs(parseFloat(one) - parseFloat(other)) > 0.1

/** Gives the box the frame's layout, and where it still differs, the frame's size. */
const fit = (box: HTMLElement, layout: Layout, size: ReturnType<typeof measured>) => {
  const { style } = box
  const hasRatio = layout['aspect-ratio'] !== 'auto'
  for (const name of properties) style.setProperty(name, layout[name] ?? '')
  style.transform = size.transform
  style.display = size.display.replace(/^inline$/, 'inline-block')
  if (size.display === 'none') return
  // The size of a frame that nobody has given one (CSS 2, 10.3.2).
  if (style.width === 'auto' && !(hasRatio && style.height !== 'auto')) style.width = '300px'
  if (style.height === 'auto' && !hasRatio) style.height = '150px'
  for (const name of ['width', 'height'] as const) {
    if (!differ(getComputedStyle(box)[name], size[name])) continue
    style[name] = size[name]
    style.setProperty(`min-${name}`, size[name])
  }
}

/**
 * Puts a box where a frame is, of the same size, and hides the frame, which stays in its place for frameworks.
 * The box takes over what the frame's layout was declared as, whichever selectors did it, so that it stays
 * responsive; what still differs is set to what was measured, and measured anew when there is more or less room.
 *
 * @returns shows the frame again, and takes the box away
 */
export const standIn = (box: HTMLElement, frame: HTMLElement): (() => void) => {
  const room = () => frame.parentElement?.clientWidth
  let width: number | undefined

  const place = () => {
    const { activeElement } = document
    const focused = box.contains(activeElement) ? (activeElement as HTMLElement) : undefined
    // A sibling can change what selectors give to the frame: `* + * { margin-top: 1rem }`.
    box.remove()
    setHidden(frame, false)
    const size = measured(frame)
    setHidden(frame, true)
    const layout = declared(frame)
    frame.before(box)
    fit(box, layout, size)
    width = room()
    focused?.focus({ preventScroll: true })
  }
  place()

  // A frame later, or an observer that changes what it observes is an error in the page (Resize Observer, 3.4).
  const observer = new ResizeObserver(() =>
    requestAnimationFrame(() => {
      if (frame.isConnected && width !== room()) place()
    }),
  )
  observer.observe(frame.parentElement ?? frame)
  // A stylesheet may come late.
  const unlisten = listen(document, 'readystatechange', place)

  return () => {
    observer.disconnect()
    unlisten()
    box.remove()
    setHidden(frame, false)
  }
}
