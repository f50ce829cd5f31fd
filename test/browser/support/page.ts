/** A service or category in the script tag's configuration. */
type Json = Readonly<Record<string, unknown>>

export const categories = {
  essential: { required: true },
  analytics: {},
  forms: {},
  media: {},
} as const

/** The contents of a page. */
export interface PageParts {
  /** Options of `start`, beside the categories. */
  readonly config?: Json
  readonly head?: string
  readonly body?: string
  /** A nonce for the tags that need one. */
  readonly nonce?: string
}

/** Writes a page with the script-tag build, its configuration, and some markup. */
export const page = ({ config = {}, head = '', body = '', nonce }: PageParts = {}): string => {
  const withNonce = nonce ? ` nonce="${nonce}"` : ''
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title>
${head}
<script type="application/json" data-askfirst>${JSON.stringify({ categories, ...config })}</script>
<script${withNonce} src="/askfirst.global.js"></script>
</head>
<body>
<main>
<h1>A page</h1>
${body}
</main>
<footer><a id="open" href="#privacy-settings">Privacy Settings</a></footer>
</body>
</html>`
}

/** Writes a gated script that notes that it ran. */
export const note = (name: string, attributes = 'data-consent="analytics"'): string =>
  `<script type="text/plain" ${attributes}>(window.ran ??= []).push('${name}')</script>`

/** Writes the text of an external script that notes that it ran. */
export const noting = (name: string): string => `(window.ran ??= []).push('${name}')`

/** An expression for a tab: what ran, in order. */
export const ran = '(window.ran ?? []).join()'

export const banner = '[data-askfirst-banner]'
export const accept = `${banner} [data-consent-accept]`
export const reject = `${banner} [data-consent-reject]`
export const dialog = 'dialog[data-askfirst-settings]'

/** Writes an expression for a tab: whether an element is in the page. */
export const has = (selector: string): string =>
  `!!document.querySelector(${JSON.stringify(selector)})`
