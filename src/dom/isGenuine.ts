/** Which controls in the site's own markup count. */
export interface ControlOptions {
  /**
   * A selector of the parts of the page whose controls count: `#my-banner, footer`. Name them where the page shows what
   * visitors have written. Default: the whole page.
   */
  readonly controls?: string | undefined
}

/** What a visitor knows as something to press. */
const pressed = 'button,input:is([type=button],[type=submit]),a[href],summary'

/** An element is as opaque as it and all around it together; jsdom computes no opacity. */
const opacityOf = (element: Element | null): number =>
  element ? Number(getComputedStyle(element).opacity || 1) * opacityOf(element.parentElement) : 1

/**
 * Checks that the visitor has pressed a control that they could see. What visitors write may keep `data-…`, buttons and
 * styles after a sanitiser, but it must not decide for others.
 *
 * @param event the click
 * @param control the element with the attribute
 * @param options which controls count
 * @returns true if it counts
 */
export const isGenuine = (
  { isTrusted }: Event,
  control: Element,
  { controls = '*' }: ControlOptions,
): boolean =>
  isTrusted &&
  control.matches(pressed) &&
  !!control.closest(controls) &&
  // Safari has it since 17.4.
  (control as Partial<Element>).checkVisibility?.({ visibilityProperty: true }) !== false &&
  opacityOf(control) > 0.1
