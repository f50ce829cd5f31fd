import type { ControlOptions } from '../dom/isGenuine.ts'
import type { Wording } from '../locales/wording.ts'

/** The options of placeholders. */
export interface PlaceholderOptions extends Wording, ControlOptions {
  /** `layer`: in a cascade layer, below the site's rules; `false` if the page links `askfirst/widget.css` itself. Default: true. */
  readonly styles?: boolean | 'layer' | undefined
}
