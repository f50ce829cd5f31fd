/** How a script is added to the page. */
export interface LoadOptions {
  /** More attributes, as the vendor's markup has them: `data-domain`, or `type` for a module. */
  readonly attributes?: Readonly<Record<string, string>> | undefined
  /** Called once, when the script has run; not when it couldn't be loaded. */
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
   * @param options attributes for the element, and what to do when the script has run
   * @returns resolves when the script has run, or couldn't be loaded; never rejects
   */
  load(src: string, options?: LoadOptions): Promise<void>
}
