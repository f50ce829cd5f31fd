/** Forgets what askfirst has done in this page, as if it had been loaded anew. */
export const forgetPage = (): void => {
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for('askfirst')]
}
