import type { Wording } from '../locales/wording.ts'

/** The options of `mountWidget`. */
export interface WidgetOptions extends Wording {
  /** The cookie policy; the banner and the settings link to it. Default: no link. */
  readonly policyUrl?: string | undefined
  /** The legal notice of the site; the banner and the settings link to it. Default: no link. */
  readonly imprintUrl?: string | undefined
  /**
   * How the banner lies in the page: `box` in a corner, `bar` along an edge, `card` in the middle, or `inline` in the
   * first element with `data-consent-banner`. On a phone, a box is as wide as the screen. Default: `box`.
   */
  readonly layout?: 'box' | 'bar' | 'card' | 'inline' | undefined
  /**
   * Where a box or a bar is; `start` is left in English and right in Arabic. A bar reads only the first word. Default:
   * `bottom-start`.
   */
  readonly position?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end' | undefined
  /**
   * True: nothing else in the page can be used before the visitor decides, by mouse, keyboard or screen reader. The
   * Escape key doesn't close such a banner. Default: false.
   */
  readonly modal?: boolean | undefined
  /**
   * How the settings open: as a `dialog` in the middle, or a `drawer` at the side. In a page that has an element with
   * `data-consent-settings`, they are always there, and links to them lead there. Default: `dialog`.
   */
  readonly settingsLayout?: 'dialog' | 'drawer' | undefined
  /** `false` removes the Reject button from the banner, which most laws of the EU forbid. Default: true. */
  readonly rejectButton?: boolean | undefined
  /** Adds a button in the corner that opens the settings, once the visitor has decided. Default: false. */
  readonly floatingButton?: boolean | undefined
  /**
   * `layer`: the styles are in the cascade layer `askfirst`, so that every rule of the site stands above them. `false` if
   * the page links `askfirst/widget.css` itself. Default: true, and then only the custom properties change the looks.
   */
  readonly styles?: boolean | 'layer' | undefined
}
