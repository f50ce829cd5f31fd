import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { env, execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { run } from '../../package/run.ts'
import { libraries } from './bundle.ts'

/** A site built and served by Next. */
export interface NextSite {
  url(path: string): string
  close(): void
}

const folder = `${libraries}next`
const bin = `${libraries}node_modules/next/dist/bin/next`
const dist = fileURLToPath(new URL('../../../dist/', import.meta.url))

/**
 * Builds the site in test/pages/next with the script-tag build in dist, and serves it as in production.
 *
 * @param files additional files of the site, by path
 */
export const openNextSite = async (files: Readonly<Record<string, string>>): Promise<NextSite> => {
  mkdirSync(`${folder}/public`, { recursive: true })
  cpSync(`${dist}askfirst.global.js`, `${folder}/public/askfirst.global.js`)
  cpSync(`${dist}askfirst`, `${folder}/public/askfirst`, { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(`${folder}/public/${path}`, text)
  env['NEXT_TELEMETRY_DISABLED'] = '1'
  run(execPath, [bin, 'build'], folder)
  const server = spawn(execPath, [bin, 'start', '--port', '0', '--hostname', '127.0.0.1'], {
    cwd: folder,
  })
  const origin = await new Promise<string>((resolve, reject) => {
    let text = ''
    const read = (chunk: Buffer): void => {
      text += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0]
      if (found && text.includes('Ready')) resolve(found)
    }
    server.stdout.on('data', read)
    server.stderr.on('data', read)
    server.on('exit', () => reject(new Error(text)))
  })
  return { url: (path) => origin + path, close: () => void server.kill() }
}
