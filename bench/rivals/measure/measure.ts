import type { Chromium } from '../browser.ts'
import type { Contestant } from '../contestant.ts'
import type { Figure, Values } from '../figure.ts'
import type { Server } from '../server.ts'
import type { Kept } from '../visit.ts'

/** What a measurement needs. */
export interface Bench {
  readonly browser: Chromium
  readonly server: Server
  /** The cookies of a visitor with that decision; undefined for the page without a consent manager. */
  readonly kept: (contestant: Contestant, answer: 'accept' | 'reject') => Kept | undefined
}

/** One kind of visit, and the figures that it measures. */
export interface Measure {
  /** Names it on the command line. */
  readonly name: string
  readonly figures: readonly Figure[]
  /** How the figures are taken, as sentences for the footnotes. */
  readonly method: string
  /** Measures a contestant once. Throws `NotWorking` if the contestant doesn't do what the figure is about. */
  readonly take: (bench: Bench, contestant: Contestant) => Promise<Values>
  /** How many rounds are enough, if the values hardly differ between visits. Default: all. */
  readonly enough?: number
  /** Whether the plain page is measured too. */
  readonly plain: boolean
}
