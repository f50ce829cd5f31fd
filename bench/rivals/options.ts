import { parseArgs } from 'node:util'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Options {
  readonly rounds: number
  /** Ids of the contestants to measure; all if empty. */
  readonly only: readonly string[]
  /** Names of the measurements to take; all if empty. */
  readonly figures: readonly string[]
  /** The build of askfirst to measure. */
  readonly dist: string
  /** Another build, as a contestant of its own. */
  readonly before?: string
  /** Whether everything is measured with the default options, so that the results are written to RESULTS.md. */
  readonly whole: boolean
}

const list = (text = '') => text.split(',').filter(Boolean)

/** Reads the command line. */
export const optionsOf = (words: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      rounds: { type: 'string', default: '9' },
      only: { type: 'string' },
      figures: { type: 'string' },
      dist: { type: 'string' },
      before: { type: 'string' },
    },
  })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds needs a whole number.')
  return {
    rounds,
    only: list(values.only),
    figures: list(values.figures),
    dist: values.dist
      ? resolve(values.dist)
      : fileURLToPath(new URL('../../dist', import.meta.url)),
    whole: [values.only, values.figures, values.dist, values.before].every(
      (value) => value === undefined,
    ),
    ...(values.before && { before: resolve(values.before) }),
  }
}
