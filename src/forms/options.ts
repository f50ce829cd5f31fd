import type { ControlOptions } from '../dom/isGenuine.ts'
import type { Wording } from '../locales/wording.ts'

/** How a visitor's details are stored. */
export interface FormsOptions {
  /** The category or service that allows storing details. Default: `forms`. */
  readonly id?: string | undefined
  /** `local`: in `localStorage`. `cookie`: in a cookie, which is sent to the server too. Default: `local`. */
  readonly storage?: 'local' | 'cookie' | undefined
  /**
   * A path that separates the details of several sites on one origin: `/~ann/`. A cookie is sent only to pages below
   * this path. Default: `/`.
   */
  readonly scope?: string | undefined
}

/** The options of `rememberForm`. */
export interface RememberOptions extends FormsOptions, ControlOptions, Wording {}
