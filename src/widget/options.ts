import type { Wording } from '../locales/wording.ts'

/** The options of `mountWidget`. */
export interface WidgetOptions extends Wording {
  /** The cookie policy; the banner and the settings link to it. Default: no link. */
  readonly policyUrl?: string | undefined
  /** The legal notice of the site; the banner and the settings link to it. Default: no link. */
  readonly imprintUrl?: string | undefined
  /** `false` removes the Reject button from the banner, which most laws of the EU forbid. Default: true. */
  readonly rejectButton?: boolean | undefined
  /** Adds a button in the corner that opens the settings, once the visitor has decided. Default: false. */
  readonly floatingButton?: boolean | undefined
  /** `false` if the page links `askfirst/widget.css` itself. Default: true. */
  readonly styles?: boolean | undefined
}
