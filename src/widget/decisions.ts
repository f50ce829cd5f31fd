import { element } from '../dom/element.ts'

type Action = 'accept' | 'reject' | 'acknowledge'

/**
 * Creates the buttons that accept and reject, in equal size.
 *
 * The buttons are side by side if each fits into half the width, otherwise one below the other.
 *
 * @param buttons the action and the text of each; `false` omits one
 * @returns an element with the buttons
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
