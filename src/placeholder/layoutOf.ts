/** The properties that give a frame its place and size. */
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
 * Reads a frame's layout as declared. In a hidden frame, percentages aren't resolved to pixels (CSSOM, section 9).
 *
 * @param frame a hidden frame
 * @returns the values by property
 */
export const layoutOf = (frame: HTMLElement): Layout => {
  const style = getComputedStyle(frame)
  return Object.fromEntries(layoutProperties.map((name) => [name, style.getPropertyValue(name)]))
}
