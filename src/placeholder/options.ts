import type { ControlOptions } from '../dom/isGenuine.ts'
import type { Wording } from '../locales/wording.ts'

/** The options of placeholders. */
export interface PlaceholderOptions extends Wording, ControlOptions {
  /**
   * `layer` adds the styles in a cascade layer, below the site's rules. `false` adds none, for a page that links
   * `askfirst/widget.css` itself. Default: true.
   */
  readonly styles?: boolean | 'layer' | undefined
}
