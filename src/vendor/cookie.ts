/** Where an entry lives in the browser: a cookie, `localStorage`, `sessionStorage`, or an IndexedDB database. */
export type StorageKind = 'cookie' | 'local' | 'session' | 'database'

/** Something that a service keeps in the visitor's browser. */
export interface Cookie {
  /** The name, or a pattern in which `*` stands for any characters: `_ga_*`. */
  readonly name: string
  /** Default: `cookie`. */
  readonly storage?: StorageKind | undefined
  /** How long it is kept, in days; 0 means until the browser is closed. */
  readonly days?: number | undefined
  /** What it is for, in one plain sentence. */
  readonly purpose?: string | undefined
  /** Who sets it, when that is not the service's provider. */
  readonly provider?: string | undefined
  /** The site that keeps it, when that is another one, the vendor's: from here it can be named, but not erased. */
  readonly domain?: string | undefined
}

/** A cookie's name or pattern, or the whole description. */
export type CookieDeclaration = string | Cookie

/** The whole description, whichever way it was declared. */
export const cookieOf = (declaration: CookieDeclaration): Cookie =>
  typeof declaration === 'string' ? { name: declaration } : declaration
