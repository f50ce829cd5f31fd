import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import type { TestProject } from 'vitest/node'
import { ensureBrowsers } from '../../../scripts/browsers.mjs'
import { install } from '../../support/install.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The port where a worker waits for its turn with WebKit. */
    webkitTurns: number
  }
}

/** Ensures that all engines and the libraries of test/pages are installed, and that workers take turns with WebKit. */
export const setup = async (project: TestProject): Promise<() => void> => {
  ensureBrowsers()
  install('pages')
  const queue: Socket[] = []
  const next = (): void => void queue[0]?.write('your turn')
  const server = createServer((socket) => {
    if (queue.push(socket) === 1) next()
    // A worker's socket is closed however the worker ends.
    socket
      .on('error', () => socket.destroy())
      .on('close', () => {
        const position = queue.indexOf(socket)
        queue.splice(position, 1)
        if (position === 0) next()
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  project.provide('webkitTurns', (server.address() as AddressInfo).port)
  return () => {
    server.close()
    for (const socket of queue) socket.destroy()
  }
}
