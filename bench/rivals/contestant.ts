import type { BuildOptions } from 'esbuild'

/** The folder of the managers' files on the site. */
export const managers = '/manager/'

/** The folder of one contestant's files, with a slash at the end. */
export const folderOf = (id: string): string => `${managers}${id}/`

/** Files by name, as they are in a contestant's folder on the site. */
export type Files = Readonly<Record<string, string | Buffer>>

/** Addresses of the third-party resources that the page gates. */
export interface Addresses {
  /** A script that counts itself as run. */
  readonly stats: string
  /** The script of Google Analytics; the bench answers it. */
  readonly google: string
  /** A document for the frame. */
  readonly film: string
}

/** How a contestant gates elements in markup. */
export interface Markup {
  /** Gates an inline script. Absent if the contestant can't. */
  readonly inline?: (code: string) => string
  /** Gates an external script. Absent if the contestant can't. */
  readonly external?: (src: string) => string
  /** Gates a frame, with the contestant's own placeholder or without any. */
  readonly frame: (src: string, placeholder: boolean) => string
}

/** A consent manager, set up for the page according to its own docs. */
export interface Contestant {
  /** Names it on the command line and in addresses. */
  readonly id: string
  /** Heads its column. */
  readonly name: string
  readonly version?: string
  /** Whether it counts as a rival in the ratio column. */
  readonly rival: boolean
  readonly files: Files
  /** The contestant's tags for the head of the page. */
  readonly head: string
  readonly markup: Markup
  /** True if the set-up starts Google Analytics itself; else the page gates Google's tag in markup. */
  readonly startsGoogle: boolean
  /** Whether a held frame in markup has a placeholder. */
  readonly placeholders: 'optional' | 'always' | 'never'
  /** Selectors of the banner and its buttons. Absent in the page without a consent manager. */
  readonly banner?: string
  readonly accept?: string
  readonly reject?: string
  /** The set-up and what it lacks, for the footnotes; a predicate that continues its name. */
  readonly notes?: string
}

/** What contestants need for their set-up. */
export interface Setting {
  readonly addresses: Addresses
  /** Bundles code as a site would, with splitting: an entry `main.js` and its chunks. */
  readonly bundle: (code: string, options?: BuildOptions) => Promise<Files>
  /** Reads a file from a dependency of the benchmark. */
  readonly read: (path: string) => Promise<string>
  /** The version of a dependency of the benchmark. */
  readonly version: (name: string) => Promise<string>
}

/** Sets a contestant up. */
export type Maker = (setting: Setting) => Promise<Contestant>
