import { element } from '../dom/element.ts'

type Action = 'accept' | 'reject' | 'acknowledge'

/**
 * Creates the buttons of yes and no: side by side where both fit into a half, else one below the other, so that neither
 * is larger.
 *
 * @param buttons what each does, and its word; `false` leaves one out
 * @returns both in one element
 */
export const decisions = (
  ...buttons: readonly (readonly [Action, string] | false)[]
): HTMLElement =>
  element(
    'div',
    { 'data-askfirst-decisions': true },
    ...buttons.map(
      (button) =>
        button &&
        element('button', { type: 'button', [`data-consent-${button[0]}`]: true }, button[1]),
    ),
  )
