import type { Wording } from '../locales/wording.ts'

/** The options of `mountWidget`. */
export interface WidgetOptions extends Wording {
  /** The address of the cookie policy, which the banner and the settings link to. Default: no link. */
  readonly policyUrl?: string | undefined
  /** The address of the legal notice, which the banner and the settings link to. Default: no link. */
  readonly imprintUrl?: string | undefined
  /**
   * The banner's layout: a `box` in a corner, a `bar` along an edge, a `card` in the middle, or `inline` in the first
   * element with `data-consent-banner`. On a phone, a box is as wide as the screen. Default: `box`.
   */
  readonly layout?: 'box' | 'bar' | 'card' | 'inline' | undefined
  /**
   * The position of a box or a bar; `start` is left in English and right in Arabic. For a bar, only `top` or `bottom`
   * counts. Default: `bottom-start`.
   */
  readonly position?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end' | undefined
  /**
   * Whether the banner blocks the page until the visitor decides, for mouse, keyboard and screen readers. The Escape
   * key doesn't close such a banner. Default: false.
   */
  readonly modal?: boolean | undefined
  /**
   * How the settings open: as a `dialog` in the middle, or a `drawer` at the side. If the page has an element with
   * `data-consent-settings`, the settings are always shown in that element, and links to the settings scroll there.
   * Default: `dialog`.
   */
  readonly settingsLayout?: 'dialog' | 'drawer' | undefined
  /** `false` removes the Reject button from the banner; most laws of the EU forbid that. Default: true. */
  readonly rejectButton?: boolean | undefined
  /** Adds a button in the corner that opens the settings, once the visitor has decided. Default: false. */
  readonly floatingButton?: boolean | undefined
  /**
   * `layer` adds the styles in the cascade layer `askfirst`, so that every rule of the site overrides them. `false`
   * adds none, for a page that links `askfirst/widget.css` itself. With `true`, the site can change the looks only
   * through the custom properties. Default: true.
   */
  readonly styles?: boolean | 'layer' | undefined
}
