import type { Chromium } from '../browser.ts'
import type { Contestant } from '../contestant.ts'
import type { Figure, Values } from '../figure.ts'
import type { Server } from '../server.ts'
import type { Kept } from '../visit.ts'

/** What a measurement works with. */
export interface Bench {
  readonly browser: Chromium
  readonly server: Server
  /** What a visitor has kept who has decided so; nothing in the page without a consent manager. */
  readonly kept: (contestant: Contestant, answer: 'accept' | 'reject') => Kept | undefined
}

/** One kind of visit, and the figures that it brings. */
export interface Measure {
  /** Names it on the command line. */
  readonly name: string
  readonly figures: readonly Figure[]
  /** How the figures are taken, as sentences for the footnotes. */
  readonly method: string
  /** Measures a contestant once. Throws `NotWorking` if the contestant doesn't do what the figure is about. */
  readonly take: (bench: Bench, contestant: Contestant) => Promise<Values>
  /** How many rounds are enough, if fewer than all: for what hardly differs between visits. */
  readonly enough?: number
  /** Whether the plain page is measured too. */
  readonly plain: boolean
}
