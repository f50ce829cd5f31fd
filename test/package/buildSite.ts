import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { openSite, type Site } from '../browser/support/site.ts'
import type { Bundler } from './bundlers.ts'

/** What a site is built from. */
export interface Source {
  /** The modules, by name. The entry is `main.js`. */
  readonly modules: Readonly<Record<string, string>>
  /** What is in the page's body. */
  readonly body: string
  /** The hosts that a visitor who has accepted contacts, sorted. */
  readonly vendors: readonly string[]
}

/** A site as its bundler built it, on a server of its own. */
export interface BuiltSite extends Site {
  /** The path of the one script that the page names. */
  readonly main: string
  /** The bytes of each script that was emitted, by path. */
  readonly sizes: ReadonlyMap<string, number>
  readonly warnings: readonly string[]
}

const pageOf = (body: string, scriptAttributes = 'type="module"') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A site</title>
    <script ${scriptAttributes} src="/main.js"></script>
  </head>
  <body>
    ${body}
  </body>
</html>
`

/**
 * Builds a site and serves it: the page at `/`, and the same page with a declaration at `/declaration`.
 *
 * @param folder where the package is installed
 */
export const buildSite = async (
  bundler: Bundler,
  { modules, body }: Source,
  folder: string,
): Promise<BuiltSite> => {
  const from = mkdtempSync(join(folder, 'site-'))
  const to = join(from, 'built')
  const page = pageOf(body, bundler.scriptAttributes)
  writeFileSync(join(from, 'index.html'), page)
  for (const [name, code] of Object.entries(modules)) writeFileSync(join(from, name), code)
  // Vite takes the mode from the environment, where Vitest writes "test".
  vi.stubEnv('NODE_ENV', 'production')
  const warnings = await bundler.build({ from, to }).finally(() => vi.unstubAllEnvs())

  const scripts = new Map(
    (readdirSync(to, { recursive: true }) as string[])
      .filter((file) => file.endsWith('.js'))
      .map((file) => [`/${file}`, readFileSync(join(to, file))]),
  )
  // Vite writes the page as well, with the name of the main file.
  const written = join(to, 'index.html')
  const built = existsSync(written) ? readFileSync(written, 'utf8') : page
  const site = await openSite({
    '/': built,
    '/declaration': built.replace('</body>', '<div data-consent-declaration></div></body>'),
    ...Object.fromEntries([...scripts].map(([path, script]) => [path, { body: script }])),
  })
  return {
    ...site,
    main: /src="(\/[^"]+)"/.exec(built)?.[1] ?? '',
    sizes: new Map([...scripts].map(([path, script]) => [path, script.length])),
    warnings,
  }
}
