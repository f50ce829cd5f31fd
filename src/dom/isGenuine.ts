/** Which controls in the site's own markup count. */
export interface ControlOptions {
  /**
   * A selector for the parts of the page whose controls count: `#my-banner, footer`. Set it if the page shows markup
   * that visitors have written. Default: the whole page.
   */
  readonly controls?: string | undefined
}

/** Elements that visitors recognise as clickable. */
const pressed = 'button,input:is([type=button],[type=submit]),a[href],summary'

/** Multiplies the opacities of an element and its ancestors; jsdom computes no opacity. */
const opacityOf = (element: Element | null): number =>
  element ? Number(getComputedStyle(element).opacity || 1) * opacityOf(element.parentElement) : 1

/**
 * Checks that the visitor has clicked a control that they could see.
 *
 * Sanitised user content may still contain `data-…` attributes, buttons and styles, but must not decide for visitors.
 *
 * @param event the click
 * @param control the element with the attribute
 * @param options which controls count
 * @returns true if the click counts
 */
export const isGenuine = (
  { isTrusted }: Event,
  control: Element,
  { controls = '*' }: ControlOptions,
): boolean =>
  isTrusted &&
  control.matches(pressed) &&
  !!control.closest(controls) &&
  // Safari has `checkVisibility` since 17.4.
  (control as Partial<Element>).checkVisibility?.({ visibilityProperty: true }) !== false &&
  opacityOf(control) > 0.1
