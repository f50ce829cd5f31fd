/** How a script is added to the page. */
export interface LoadOptions {
  /** Further attributes from the vendor's markup: `data-domain`, or `type` for a module. */
  readonly attributes?: Readonly<Record<string, string>> | undefined
  /** Called once, after the script has run. Not called if it fails to load. */
  readonly loaded?: (() => void) | undefined
}

/** The page as services and signals see it. It is passed in, so that they need no DOM. */
export interface Page {
  /** The global object, where vendors keep their queues and switches. */
  readonly global: Record<string, unknown>
  /**
   * Adds a script to the page: async, once for each URL.
   *
   * @param src the script's URL
   * @param options the element's attributes, and a callback. Default: neither
   * @returns a promise that resolves when the script has run or failed to load, and never rejects
   */
  load(src: string, options?: LoadOptions): Promise<void>
}
