import { median } from '../median.ts'
import type { Figure, Values } from './figure.ts'
import type { Measure } from './measure/measure.ts'

/** A measurement that can fail, with its figures. */
type Failing = Pick<Measure, 'name' | 'figures'>

/** Stands for every measurement, for a contestant that doesn't work at all. */
export const everything: Failing = { name: 'everything', figures: [] }

/** Everything that was measured: by contestant, then by figure, one value per round. */
export interface Results {
  add(contestant: string, values: Values): void
  /** Notes why a contestant gets no figures from a measurement, and drops its values so far. */
  fail(contestant: string, measure: Failing, reason: string): void
  hasFailed(contestant: string, measure: string): boolean
  readonly failures: readonly { contestant: string; measure: string; reason: string }[]
  /** The median, minus or divided by the plain page's if the figure says so; undefined without values. */
  median(contestant: string, figure: Figure): number | undefined
}

export const collectResults = (plain: string): Results => {
  const values = new Map<string, number[]>()
  const failures: { contestant: string; measure: string; reason: string }[] = []
  const key = (contestant: string, figure: string) => `${contestant} ${figure}`
  const middle = (contestant: string, figure: string) => {
    const found = values.get(key(contestant, figure))?.filter((value) => !Number.isNaN(value))
    return found?.length ? median(found) : undefined
  }
  return {
    failures,
    add(contestant, taken) {
      for (const [figure, value] of Object.entries(taken)) {
        const at = key(contestant, figure)
        values.set(at, [...(values.get(at) ?? []), value])
      }
    },
    fail(contestant, { name, figures }, reason) {
      failures.push({ contestant, measure: name, reason })
      for (const { id } of figures) values.delete(key(contestant, id))
    },
    hasFailed: (contestant, measure) =>
      failures.some(
        (failure) =>
          failure.contestant === contestant && [measure, everything.name].includes(failure.measure),
      ),
    median(contestant, { id, overPlain, timesPlain }) {
      const own = middle(contestant, id)
      if (own === undefined || !(overPlain || timesPlain)) return own
      const base = middle(plain, id)
      if (base === undefined) return undefined
      return timesPlain ? own / base : own - base
    },
  }
}
