import type { Wording } from '../locales/wording.ts'

/** The options of placeholders. */
export interface PlaceholderOptions extends Wording {
  /** `false` if the page links `askfirst/widget.css` itself. Default: true. */
  readonly styles?: boolean | undefined
}
