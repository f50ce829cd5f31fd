import type { State } from './state.ts'

/**
 * Lists the markup that the page needs where something of askfirst's belongs.
 *
 * @returns HTML, one element a line
 */
export const places = ({ layout, settings }: State): readonly string[] => [
  ...(layout === 'inline' ? ['<div data-consent-banner></div>'] : []),
  ...(settings === 'inline' ? ['<div data-consent-settings></div>'] : []),
  '<a href="#privacy-settings">Privacy Settings</a>',
]
