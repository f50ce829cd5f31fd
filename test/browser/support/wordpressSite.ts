import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from '../../support/install.ts'

/** A site run by WordPress, in PHP compiled to WebAssembly. */
export interface WordpressSite {
  /** The address of the one post. */
  readonly post: string
  url(path: string): string
  /** Runs PHP inside of WordPress, and returns what it prints. */
  run(code: string): Promise<string>
  close(): Promise<void>
}

/** The parts in use of packages that are installed when a test needs them, so without their types. */
interface Php {
  mkdirTree(path: string): void
  writeFile(path: string, data: string | Uint8Array): void
  readFileAsText(path: string): string
  exit(): void
  run(options: {
    readonly code: string
  }): Promise<{ readonly text: string; readonly errors: string }>
}
interface PhpResponse {
  readonly httpStatusCode: number
  readonly headers: Record<string, string[]>
  readonly bytes: Uint8Array
}
interface Universal {
  readonly PHP: new (runtime: number) => Php
  readonly PHPRequestHandler: new (options: Readonly<Record<string, unknown>>) => {
    request(request: {
      readonly url: string
      readonly method: string
      readonly headers: Readonly<Record<string, string>>
      readonly body?: Uint8Array
    }): Promise<PhpResponse>
  }
  readonly loadPHPRuntime: (loader: unknown) => Promise<number>
}
interface Build {
  readonly getPHPLoaderModule: () => Promise<unknown>
}

const root = '/wordpress'
const theme = `${root}/wp-content/themes/child`
const dist = fileURLToPath(new URL('../../../dist/', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

const readBody = async (incoming: IncomingMessage): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const copyInto = (php: Php, from: string, to: string): void => {
  if (!statSync(from).isDirectory()) {
    php.writeFile(to, readFileSync(from))
    return
  }
  php.mkdirTree(to)
  for (const name of readdirSync(from)) copyInto(php, join(from, name), `${to}/${name}`)
}

/** Runs PHP, whose errors are thrown. */
const runIn = async (php: Php, code: string): Promise<string> => {
  const { text, errors } = await php.run({ code: `<?php ${code}` })
  if (errors) throw new Error(errors)
  return text
}

const unzip = async (php: Php, zip: string, to: string): Promise<void> => {
  php.writeFile('/tmp/archive.zip', readFileSync(zip))
  await runIn(
    php,
    `$zip = new ZipArchive(); $zip->open('/tmp/archive.zip'); $zip->extractTo('${to}');`,
  )
}

/**
 * Opens a site of WordPress 6.5 with a block theme and its child, a plugin, and one post with comments.
 *
 * @param site the files of the child theme, the code of the plugin, and the post's content
 */
export const openWordpressSite = async (site: {
  readonly theme: Readonly<Record<string, string>>
  readonly plugin: string
  readonly content: string
}): Promise<WordpressSite> => {
  const modules = install('wordpress')
  const builds = `${modules}/@wp-playground/wordpress-builds`
  // The archive lacks WordPress' own scripts and styles: they are files of the package.
  const assets = `${builds}/public/wp-6.5`
  const { PHP, PHPRequestHandler, loadPHPRuntime } = (await import(
    `${modules}/@php-wasm/universal/index.js`
  )) as Universal
  const { getPHPLoaderModule } = (await import(`${modules}/@php-wasm/node-8-3/index.js`)) as Build

  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()))
  await unzip(php, `${builds}/src/wordpress/wp-6.5.zip`, root)
  const plugins = `${root}/wp-content/plugins`
  await unzip(
    php,
    `${builds}/src/sqlite-database-integration/sqlite-database-integration.zip`,
    plugins,
  )
  await runIn(
    php,
    `rename('${plugins}/sqlite-database-integration-main', '${plugins}/sqlite-database-integration');
    copy('${plugins}/sqlite-database-integration/db.copy', '${root}/wp-content/db.php');`,
  )
  php.mkdirTree(`${plugins}/my-stats`)
  php.writeFile(`${plugins}/my-stats/my-stats.php`, site.plugin)
  php.mkdirTree(theme)
  for (const [path, text] of Object.entries(site.theme)) php.writeFile(`${theme}/${path}`, text)
  copyInto(php, `${dist}askfirst.global.js`, `${theme}/askfirst.global.js`)
  copyInto(php, `${dist}askfirst`, `${theme}/askfirst`)

  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const constants = {
    WP_HOME: origin,
    WP_SITEURL: origin,
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: '/tmp/debug.log',
    DISABLE_WP_CRON: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
  }
  const defines = Object.entries(constants).map(
    ([name, value]) => `define('${name}', ${typeof value === 'string' ? `'${value}'` : value});`,
  )
  php.writeFile(
    `${root}/wp-config.php`,
    php
      .readFileAsText(`${root}/wp-config.php`)
      .replace("define( 'WP_DEBUG', false );", defines.join('\n')),
  )
  const run = (code: string): Promise<string> =>
    runIn(php, `require_once '${root}/wp-load.php'; ${code}`)
  php.writeFile('/tmp/post.html', site.content)
  const post = await run(`
    switch_theme('child');
    update_option('active_plugins', ['my-stats/my-stats.php']);
    update_option('comment_previously_approved', 0);
    update_option('comments_notify', 0);
    kses_remove_filters(); // As for an editor, who may write frames and scripts.
    $id = wp_insert_post(['post_title' => 'A film', 'post_status' => 'publish', 'post_content' => file_get_contents('/tmp/post.html')]);
    wp_insert_comment(['comment_post_ID' => $id, 'comment_author' => 'Bea', 'comment_author_email' => 'bea@example.org', 'comment_content' => 'First', 'comment_approved' => 1]);
    echo get_permalink($id);
  `)

  const handler = new PHPRequestHandler({
    php,
    documentRoot: root,
    absoluteUrl: origin,
    // The browser has the cookies.
    cookieStore: false,
  })
  server.on('request', (incoming, response) => {
    const answer = async (): Promise<void> => {
      const path = new URL(incoming.url ?? '/', origin).pathname
      const file = assets + path
      if (types[extname(path)] && existsSync(file)) {
        response.writeHead(200, { 'content-type': types[extname(path)] })
        response.end(readFileSync(file))
        return
      }
      const { httpStatusCode, headers, bytes } = await handler.request({
        url: incoming.url ?? '/',
        method: incoming.method ?? 'GET',
        headers: incoming.headers as Record<string, string>,
        body: await readBody(incoming),
      })
      response.writeHead(httpStatusCode, headers)
      response.end(bytes)
    }
    answer().catch((error: unknown) => response.destroy(error as Error))
  })
  return {
    post,
    url: (path) => origin + path,
    run,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
        php.exit()
      }),
  }
}
