import { spawn } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { env, execPath } from 'node:process'
import sirv from 'sirv'
import { root, run } from '../../package/run.ts'
import { libraries } from './bundle.ts'
import { poll } from './poll.ts'

/** An app of test/pages/apps, built for production and served. */
export interface App {
  url(path: string): string
  close(): void
}

/** What the frameworks' tools read: Vitest's own mode would give development builds. */
const production = {
  ...env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
}

const installed = (path: string) => join(libraries, 'node_modules', path)

/** Puts the package beside the frameworks, as `npm install` does for a site. */
export const installAskfirst = (): void => {
  // An older build's files have other names, and would stay.
  rmSync(installed('askfirst'), { recursive: true, force: true })
  for (const path of ['package.json', 'dist'])
    cpSync(join(root, path), installed(`askfirst/${path}`), { recursive: true })
  for (const name of ['nanostores', 'js-cookie'])
    cpSync(join(root, 'node_modules', name), installed(name), { recursive: true })
}

/** Serves folders, the first that has a file. `/about` is `about.html`, or `index.html` in an app of one page. */
const serveFolders = async (folders: readonly string[], isOnePage = false): Promise<App> => {
  const handlers = folders.map((folder) => sirv(folder, { single: isOnePage }))
  const server = createServer((request, response) => {
    const answer = ([first, ...rest]: typeof handlers): void =>
      first
        ? first(request, response, () => answer(rest))
        : void response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
    answer(handlers)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: (path) => `http://127.0.0.1:${port}${path}`, close: () => void server.close() }
}

/** A port that nobody uses now. */
const freePort = () =>
  new Promise<string>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(String(port)))
    })
  })

/** Runs a server that a framework has built. It reads its address from the environment. */
const serveNode = async (folder: string, args: readonly string[]): Promise<App> => {
  const port = await freePort()
  const address = { HOST: '127.0.0.1', HOSTNAME: '127.0.0.1', PORT: port }
  const server = spawn(execPath, args, {
    cwd: folder,
    env: { ...production, ...address },
    stdio: 'ignore',
  })
  const origin = `http://127.0.0.1:${port}`
  const answers = async () => (await fetch(origin)).ok
  try {
    await poll(answers, `${args.join(' ')} to answer`, 30_000)
  } catch (error) {
    server.kill()
    throw error
  }
  return { url: (path) => origin + path, close: () => void server.kill() }
}

/** Runs a tool of a framework in the app's folder. */
const build = (folder: string, tool: string) => {
  run(execPath, [installed(tool), 'build'], folder, production)
}
const onePage = (folder: string) => {
  build(folder, 'vite/bin/vite.js')
  return serveFolders([`${folder}/dist`], true)
}
const pages = (folder: string, ...libraries: readonly string[]) =>
  serveFolders([folder, join(root, 'dist'), ...libraries.map(installed)])

const openers: Readonly<Record<string, (folder: string) => Promise<App>>> = {
  react: onePage,
  vue: onePage,
  svelte: onePage,
  solid: onePage,
  next(folder) {
    const tool = 'next/dist/bin/next'
    build(folder, tool)
    return serveNode(folder, [installed(tool), 'start'])
  },
  nuxt(folder) {
    build(folder, 'nuxt/bin/nuxt.mjs')
    return serveNode(folder, ['.output/server/index.mjs'])
  },
  sveltekit(folder) {
    build(folder, 'vite/bin/vite.js')
    return serveNode(folder, ['build'])
  },
  astro(folder) {
    build(folder, 'astro/astro.js')
    return serveFolders([`${folder}/dist`])
  },
  turbo: (folder) => pages(folder, '@hotwired/turbo/dist'),
  htmx: (folder) => pages(folder, 'htmx.org/dist'),
  'script-tag': (folder) => pages(folder),
}

/** The apps, by the names of their folders in test/pages/apps. */
export const appNames = Object.keys(openers)

/**
 * Returns the folder of an app.
 *
 * @param name a name of `appNames`
 * @returns its path
 */
export const appFolder = (name: string): string => join(libraries, 'apps', name)

/** Builds an app with its framework's own tool, and serves it as in production. Needs `installAskfirst`. */
export const openApp = (name: string): Promise<App> => {
  const open = openers[name]
  if (!open) throw new Error(`test/pages/apps has no app "${name}".`)
  return open(appFolder(name))
}
