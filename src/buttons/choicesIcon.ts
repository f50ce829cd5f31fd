import { thisDocument } from '../dom/thisDocument.ts'

const namespace = 'http://www.w3.org/2000/svg'
const blue = '#06f'
const line = { fill: 'none', 'stroke-width': '1.3', 'stroke-linecap': 'round' }

/** A pill, divided by a slanted line: a tick on white at its left, a cross on blue at its right. */
const parts = [
  ['rect', { x: '.6', y: '.6', width: '28.8', height: '12.8', rx: '6.4', fill: '#fff' }],
  ['path', { d: 'M17.5 0H23a7 7 0 0 1 0 14h-8.8z', fill: blue }],
  ['rect', { x: '.6', y: '.6', width: '28.8', height: '12.8', rx: '6.4', ...line, stroke: blue }],
  ['path', { d: 'm6.6 7.2 2.4 2.4 4.6-5.4', ...line, 'stroke-width': '1.7', stroke: blue }],
  ['path', { d: 'm19.6 4 5.4 6m0-6-5.4 6', ...line, 'stroke-width': '1.7', stroke: '#fff' }],
] as const

const svg = (tag: string, attributes: Readonly<Record<string, string>>) => {
  const made = thisDocument.createElementNS(namespace, tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  return made
}

/**
 * Draws California's opt-out icon at the height of the text.
 *
 * It keeps its official colours on dark pages. Screen readers skip it, since the link's text is beside it.
 *
 * @returns the icon
 * @see https://oag.ca.gov/privacy/ccpa/icons-download
 */
export const choicesIcon = (): Element => {
  const icon = svg('svg', { viewBox: '0 0 30 14', height: '.9em', 'aria-hidden': 'true' })
  icon.append(...parts.map(([tag, attributes]) => svg(tag, attributes)))
  return icon
}
