import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface SiteRequest {
  readonly host: string
  /** The path with the query, as requested. */
  readonly path: string
  readonly method: string
  readonly headers: IncomingHttpHeaders
  body: string
  /** Milliseconds, from performance.now(). */
  readonly at: number
}

export interface Reply {
  /** The body; pieces are sent as they come. */
  readonly body?: string | Buffer | AsyncIterable<string>
  readonly type?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  /** Milliseconds to wait before answering. */
  readonly delay?: number
  /** Never answers. */
  readonly hang?: boolean
}

export type Route = string | Reply | ((request: SiteRequest) => string | Reply | Promise<Reply>)

export interface Site {
  readonly port: number
  readonly requests: SiteRequest[]
  /** Reports of content security policies that name /csp-report. */
  readonly reports: unknown[]
  url(path: string, host?: string): string
  /** Counts requests for '/path', '/path?query' or 'host/path'. */
  count(path: string): number
  /** Adds or replaces the route '/path', '/path?query' or 'host/path'. */
  set(path: string, route: Route): void
  /** Forgets the requests and the reports so far. */
  clear(): void
  close(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.txt': 'text/plain; charset=utf-8',
}

const withoutQuery = (path: string): string => path.split('?', 1)[0] ?? path

const keysOf = ({ host, path }: SiteRequest): readonly string[] => [
  host + path,
  path,
  host + withoutQuery(path),
  withoutQuery(path),
]

const readBody = async (incoming: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

const builtFile = (path: string): Reply | undefined => {
  // As on a real site: the script at the root, the folder beside it.
  const inside = /^\/askfirst[./]/.test(path) ? `/dist${path}` : path
  if (!inside.startsWith('/dist/')) return undefined
  const file = new URL(`../../..${inside}`, import.meta.url)
  return existsSync(file) ? { body: readFileSync(file) } : undefined
}

const notFound: Reply = { status: 404, type: 'text/plain', body: 'not found' }

// The legacy report is one object in 'csp-report'; those of the Reporting API are a list.
const readReports = (body: string): unknown[] => {
  const read = JSON.parse(body) as { 'csp-report'?: unknown } | { body: unknown }[]
  return Array.isArray(read) ? read.map((report) => report.body) : [read['csp-report'] ?? read]
}

const send = async (reply: Reply, path: string, response: ServerResponse): Promise<void> => {
  if (reply.hang) return
  if (reply.delay) await sleep(reply.delay)
  if (response.destroyed) return
  response.writeHead(reply.status ?? 200, {
    'content-type': reply.type ?? types[extname(path)] ?? 'application/octet-stream',
    // Makes the number of requests the same in each engine, without disabling bfcache.
    'cache-control': 'no-cache',
    ...(reply.headers as Record<string, string | string[]> | undefined),
  })
  const { body = '' } = reply
  if (typeof body !== 'string' && !Buffer.isBuffer(body))
    for await (const piece of body) response.write(piece)
  else response.write(body)
  response.end()
}

/** Opens a small web server on a free port of 127.0.0.1, which logs its requests. */
export const openSite = async (routes: Readonly<Record<string, Route>> = {}): Promise<Site> => {
  const table = new Map(Object.entries(routes))
  const requests: SiteRequest[] = []
  const reports: unknown[] = []

  const replyTo = async (request: SiteRequest): Promise<Reply> => {
    const key = keysOf(request).find((candidate) => table.has(candidate))
    const route = key === undefined ? undefined : table.get(key)
    const found = typeof route === 'function' ? await route(request) : route
    if (typeof found === 'string') return { body: found }
    return found ?? builtFile(withoutQuery(request.path)) ?? notFound
  }

  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = incoming.url ?? '/'
    if (path === '/favicon.ico') return send(notFound, path, response)
    const host = (incoming.headers.host ?? '').replace(/:\d+$/, '')
    const { headers, method = 'GET' } = incoming
    const request: SiteRequest = { host, path, method, headers, body: '', at: performance.now() }
    requests.push(request)
    request.body = await readBody(incoming)
    if (path === '/csp-report') {
      reports.push(...readReports(request.body))
      return send({ status: 204 }, path, response)
    }
    return send(await replyTo(request), withoutQuery(path), response)
  }

  const server = createServer((incoming, response) => {
    answer(incoming, response).catch((error: unknown) => response.destroy(error as Error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    port,
    requests,
    reports,
    url: (path, host = 'localhost') => `http://${host}:${port}${path}`,
    count: (path) => requests.filter((request) => keysOf(request).includes(path)).length,
    set: (path, route) => void table.set(path, route),
    clear() {
      requests.length = 0
      reports.length = 0
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}
