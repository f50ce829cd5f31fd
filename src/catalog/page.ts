/** The page as services and signals see it. It is passed in, so that they need no DOM. */
export interface Page {
  /** The global object, where vendors keep their queues and switches. */
  readonly global: Record<string, unknown>
  /**
   * Adds a script to the page: async, once for each URL.
   *
   * @param src the script's URL
   */
  load(src: string): void
}
