/** Where an entry is stored in the browser: a cookie, `localStorage`, `sessionStorage`, or an IndexedDB database. */
export type StorageKind = 'cookie' | 'local' | 'session' | 'database'

/** An entry that a service stores in the visitor's browser. */
export interface Cookie {
  /** The name, or a pattern in which `*` stands for any characters: `_ga_*`. */
  readonly name: string
  /** Where the entry is stored. Default: `cookie`. */
  readonly storage?: StorageKind | undefined
  /** How long it is stored, in days; 0 means until the browser is closed. Default: not stated. */
  readonly days?: number | undefined
  /** What it is for, in one plain sentence. */
  readonly purpose?: string | undefined
  /** Who sets it, if not the service's provider. */
  readonly provider?: string | undefined
  /** The domain that stores it, if it isn't the site's own. Such a cookie is listed, but this page can't erase it. */
  readonly domain?: string | undefined
}

/** A cookie's name or pattern, or the whole description. */
export type CookieDeclaration = string | Cookie

/**
 * Returns the whole description of a cookie, however it was declared.
 *
 * @param declaration a name, or a description
 * @returns the description
 */
export const cookieOf = (declaration: CookieDeclaration): Cookie =>
  typeof declaration === 'string' ? { name: declaration } : declaration
