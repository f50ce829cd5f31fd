import type { Wording } from '../locales/wording.ts'

/** How the widget looks and speaks. */
export interface WidgetOptions extends Wording {
  /** The page that says which cookies there are; the banner and the settings link to it. */
  readonly policyUrl?: string | undefined
  /** The page that says who runs the site; the settings link to it. */
  readonly imprintUrl?: string | undefined
  /** `false` takes the Reject button off the banner, which most laws of the EU forbid. Default: true. */
  readonly rejectButton?: boolean | undefined
  /** A button that floats in the corner and opens the settings, once the visitor has decided. Default: false. */
  readonly floatingButton?: boolean | undefined
  /** `false` when the page links `askfirst/widget.css` itself. Default: true. */
  readonly styles?: boolean | undefined
}
