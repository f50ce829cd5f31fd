import { element } from '../dom/element.ts'

/**
 * Creates the buttons of yes and no: side by side where both fit into a half, else one below the other, so that neither
 * is larger.
 *
 * @param accept the word for yes
 * @param reject the word for no; `false` leaves it out
 * @returns both in one element
 */
export const decisions = (accept: string, reject: string | false): HTMLElement =>
  element(
    'div',
    { 'data-askfirst-decisions': true },
    element('button', { type: 'button', 'data-consent-accept': true }, accept),
    reject !== false && element('button', { type: 'button', 'data-consent-reject': true }, reject),
  )
