/** One line of the table. */
export interface Row {
  readonly what: string
  readonly ratio: number
  /** The absolute figures, which are valid for this machine only. */
  readonly detail: string
}
