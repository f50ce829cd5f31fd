import type { ControlOptions } from '../dom/isGenuine.ts'
import type { Wording } from '../locales/wording.ts'

/** How a visitor's details are kept. */
export interface FormsOptions {
  /** The category or service whose consent lets them be kept. Default: `forms`. */
  readonly id?: string | undefined
  /** `local`: in `localStorage`. `cookie`: in a cookie, which the server gets too. Default: `local`. */
  readonly storage?: 'local' | 'cookie' | undefined
  /**
   * A path, which keeps the details of several sites on one origin apart: `/~ann/`. A cookie is sent to pages below it
   * only. Default: `/`.
   */
  readonly scope?: string | undefined
}

/** The options of `rememberForm`. */
export interface RememberOptions extends FormsOptions, ControlOptions, Wording {}
