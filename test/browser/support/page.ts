/** A service or category as the script tag takes it. */
type Json = Readonly<Record<string, unknown>>

export const categories = {
  essential: { required: true },
  analytics: {},
  forms: {},
  media: {},
} as const

/** What to write into a page. */
export interface PageParts {
  /** Options of `start`, beside the categories. */
  readonly config?: Json
  readonly head?: string
  readonly body?: string
  /** A nonce for the tags that need one. */
  readonly nonce?: string
}

/** A page with the script-tag build, its configuration, and some markup. */
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

/** A gated script that notes that it ran. */
export const note = (name: string, attributes = 'data-consent="analytics"'): string =>
  `<script type="text/plain" ${attributes}>(window.ran ??= []).push('${name}')</script>`

/** The text of an external script that notes that it ran. */
export const noting = (name: string): string => `(window.ran ??= []).push('${name}')`

/** What ran, in order, as an expression for a tab. */
export const ran = '(window.ran ?? []).join()'

export const banner = '[data-askfirst-banner]'
export const accept = `${banner} [data-consent-accept]`
export const reject = `${banner} [data-consent-reject]`
export const dialog = 'dialog[data-askfirst-settings]'

/** Says whether an element is in the page, as an expression for a tab. */
export const has = (selector: string): string =>
  `!!document.querySelector(${JSON.stringify(selector)})`
