import { thisDocument } from './thisDocument.ts'

/**
 * Adds styles to the page or to a shadow root.
 *
 * It adds a constructed stylesheet, which the CSP directive `style-src` doesn't restrict.
 *
 * @param css the styles
 * @param at where they apply. Default: the page
 * @returns a function that removes them
 */
export const adoptStyles = (css: string, at: DocumentOrShadowRoot = document): (() => void) => {
  const root = at === document ? thisDocument : at
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}
