import css from './widget.css?inline'

/** Puts the widget's styles into the page, in a way that a strict `style-src` doesn't object to. */
export const adoptStyles = (): (() => void) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}
