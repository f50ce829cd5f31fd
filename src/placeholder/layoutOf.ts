/** What gives a frame its place and size. */
export const layoutProperties = [
  ...['position', 'inset', 'float', 'clear', 'z-index', 'vertical-align', 'margin', 'padding'],
  ...['width', 'height', 'min-width', 'min-height', 'max-width', 'max-height', 'aspect-ratio'],
  ...['box-sizing', 'border-width', 'border-radius', 'opacity', 'zoom'],
  ...['translate', 'scale', 'rotate', 'transform-origin'],
  ...['flex', 'order', 'align-self', 'justify-self', 'grid-area'],
] as const

/** The values of a frame's layout, by property. */
export type Layout = Readonly<Record<string, string>>

/**
 * A frame's layout as it was declared. While an element isn't displayed its percentages stay percentages (CSSOM, 9).
 *
 * @param frame is hidden
 */
export const layoutOf = (frame: HTMLElement): Layout => {
  const style = getComputedStyle(frame)
  return Object.fromEntries(layoutProperties.map((name) => [name, style.getPropertyValue(name)]))
}
