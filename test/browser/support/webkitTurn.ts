import { once } from 'node:events'
import { connect } from 'node:net'
import { inject } from 'vitest'

/**
 * Waits until no other worker uses WebKit: on two cores, two workers starve each other's drivers.
 *
 * @returns a function that ends the turn.
 */
export const takeWebkitTurn = async (): Promise<() => void> => {
  const socket = connect(inject('webkitTurns'), '127.0.0.1')
  await once(socket, 'data')
  return () => void socket.destroy()
}
