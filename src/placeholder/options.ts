import type { Wording } from '../locales/wording.ts'

/** How placeholders look and speak. */
export interface PlaceholderOptions extends Wording {
  /** `false` when the page links `askfirst/widget.css` itself. Default: true. */
  readonly styles?: boolean | undefined
}
