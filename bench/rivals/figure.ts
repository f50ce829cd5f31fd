/** One row of the table. */
export interface Figure {
  readonly id: string
  readonly title: string
  readonly unit?: string
  readonly digits?: number
  /** True if the plain page's figure is subtracted. */
  readonly overPlain?: boolean
  /** True if the figure is a multiple of the plain page's. */
  readonly timesPlain?: boolean
  /** True if lower isn't better, so that the row has no ratio. */
  readonly noRatio?: boolean
}

/** The values from one visit, by the id of the figure. */
export type Values = Readonly<Record<string, number>>
