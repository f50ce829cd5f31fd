/** Forgets what askfirst has done in this page, as if the page had been reloaded. */
export const forgetPage = (): void => {
  Reflect.deleteProperty(globalThis, Symbol.for('askfirst'))
}
