import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { poll } from './poll.ts'

export interface WebkitDriver {
  readonly url: string
  readonly pid: number
  /** Settles when the driver or its screen has ended. */
  readonly ended: Promise<unknown>
  /** Ends the driver, its browser and its screen, whether they answer or not. */
  close(): Promise<void>
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null

// The pointer rests in the middle of the screen. On a small screen it is inside each window, which then has the focus;
// windows may be larger than the screen. Xvfb is started without xvfb-run, which leaves its display and its folder
// behind when stopped. It keeps running after the last window has closed, as another session follows.
const startDisplay = async (xvfb: string): Promise<{ display: string; child: ChildProcess }> => {
  const words = ['-displayfd', '3', '-screen', '0', '640x480x24', '-nolisten', 'tcp', '-noreset']
  const child = spawn(xvfb, words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const failed = once(child, 'exit').then(() => Promise.reject(new Error('Xvfb stopped early')))
  const [number] = (await Promise.race([
    once(child.stdio[3] as Readable, 'data'),
    failed,
  ])) as unknown[]
  return { display: `:${String(number).trim()}`, child }
}

/** Starts WebKitWebDriver on a screen and in a home of its own. */
export const startWebkitDriver = async (program: string, xvfb: string): Promise<WebkitDriver> => {
  const home = await mkdtemp(join(tmpdir(), 'askfirst-webkit-'))
  const screen = await startDisplay(xvfb)
  const port = await freePort()
  // Detached, so that the driver leads a process group, which its browser belongs to.
  const driver = spawn(program, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, DISPLAY: screen.display, HOME: home },
  })
  const ended = Promise.race([once(driver, 'exit'), once(screen.child, 'exit')])
  const { pid } = driver
  if (pid === undefined) {
    screen.child.kill()
    throw new Error(`${program} can't be started`)
  }

  // By SIGKILL, as a stopped or busy program reacts to no other signal. Xvfb removes its socket on SIGTERM.
  const kill = (): void => {
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // The group has ended.
    }
    screen.child.kill()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once('exit', kill)
  process.once('SIGTERM', kill)

  const url = `http://127.0.0.1:${port}`
  const close = async (): Promise<void> => {
    const children = [driver, screen.child].filter((child) => !hasEnded(child))
    const exits = children.map((child) => once(child, 'exit'))
    kill()
    await Promise.all(exits)
    process.off('exit', kill)
    process.off('SIGTERM', kill)
  }
  try {
    await poll(async () => (await fetch(`${url}/status`)).ok, 'WebKitWebDriver to answer')
  } catch (error) {
    await close()
    throw error
  }
  return { url, pid, ended, close }
}
