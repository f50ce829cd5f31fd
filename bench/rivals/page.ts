import type { Addresses, Contestant } from './contestant.ts'

const sentence =
  'The river rises in the hills above the town, runs past the mill, and reaches the sea four days later. '
const paragraph = `<p>${sentence.repeat(4)}</p>`
const section = (title: string, count: number) => `<h2>${title}</h2>\n${paragraph.repeat(count)}`

const styles = `
  body { margin: 0; font: 1rem/1.6 sans-serif }
  header, main, footer { max-width: 42rem; margin: auto; padding: 1rem }
  .lead { min-height: 1500px }`

/** Code that counts how often gated inline code has run. */
export const counting = 'window.inlineRuns = (window.inlineRuns ?? 0) + 1'

// The many scripts note when the last of them ran.
const countingMany =
  'window.manyRuns = (window.manyRuns ?? 0) + 1; window.lastRun = performance.now()'

/** Code that counts the gated external script as run. */
export const countingExternal = 'window.externalRuns = (window.externalRuns ?? 0) + 1'

// Google's own snippet, for managers without a preset.
const googleSnippet = `window.dataLayer = window.dataLayer || []
function gtag() { dataLayer.push(arguments) }
gtag('js', new Date())
gtag('config', 'G-TEST')`

/** The contents of the page besides the article. */
export interface Variant {
  /** Where the gated frame is: two viewports down, or in view. */
  readonly frame: 'below' | 'in view'
  /** Whether the frame has the manager's placeholder. */
  readonly placeholder: boolean
  /** Gated inline scripts to add, for measuring the gate. */
  readonly scripts?: number
  /** Code that runs before the manager's tags. */
  readonly script?: string
}

export const ordinary: Variant = { frame: 'below', placeholder: true }

/** Marks where the manager's tags begin. */
export const startMark = 'bench:start'

/** Marks the quiet point, up to which costs are summed. */
export const quietMark = 'bench:quiet'

/** Milliseconds from the load event to the quiet point. */
export const quietAfter = 1500

const markQuiet = `addEventListener('load', () => setTimeout(() => performance.mark('${quietMark}'), ${quietAfter}))`

/** An article page with the contestant's tags, two gated scripts, and a gated frame. */
export const page = (
  { head, markup, startsGoogle }: Contestant,
  { stats, google, film }: Addresses,
  { frame, placeholder, scripts = 0, script }: Variant = ordinary,
): string => {
  const { inline, external } = markup
  const gated = [
    inline?.(counting),
    external?.(stats),
    ...(startsGoogle ? [] : [external?.(google), inline?.(googleSnippet)]),
    ...Array.from({ length: scripts }, () => inline?.(countingMany)),
  ]
  const held = markup.frame(film, placeholder)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The river</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
<script>${markQuiet}</script>
${script ? `<script>${script}</script>` : ''}
<script>performance.mark('${startMark}')</script>
${head}
</head>
<body>
<header><a href="/">Home</a> <a href="/cookies">Cookies</a></header>
<main>
<h1>The river</h1>
${frame === 'in view' ? held : ''}
<div class="lead">
${section('The source', 5)}
${section('The mill', 5)}
</div>
${frame === 'below' ? held : ''}
${section('The delta', 12)}
${section('The sea', 12)}
</main>
<footer>The end</footer>
${gated.filter(Boolean).join('\n')}
</body>
</html>`
}
