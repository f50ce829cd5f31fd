/** The options of `cookieStorage`. */
export interface CookieOptions {
  /** The cookie's name: letters, digits, `_`, `-` and `.`. Default: `consent`. */
  readonly name?: string | undefined
  /** The domain whose subdomains share the choice: `example.com`. Default: this host only. */
  readonly domain?: string | undefined
  /** The path that the cookie is sent to. Default: `/`. */
  readonly path?: string | undefined
  /** How long a decision is stored, in days; browsers limit it to 400. Default: 182. */
  readonly days?: number | undefined
  /** Whether the cookie is sent with cross-site requests. Default: `Lax`, or `None` if it is partitioned. */
  readonly sameSite?: 'Strict' | 'Lax' | 'None' | undefined
  /** Whether the cookie is sent over https only. Default: true on https, or if it is partitioned. */
  readonly secure?: boolean | undefined
  /**
   * Whether the cookie is partitioned (CHIPS): stored separately for each site that embeds this page. Without it,
   * browsers store no decision in a frame on another site. Default: false.
   */
  readonly partitioned?: boolean | undefined
}
