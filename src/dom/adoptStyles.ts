/**
 * Puts styles into the page, or into a shadow root, in a way that a strict `style-src` doesn't object to.
 *
 * @returns takes them out
 */
export const adoptStyles = (css: string, root: DocumentOrShadowRoot = document): (() => void) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}
