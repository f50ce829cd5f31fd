/** An option of a preset, as its types and comments have it. */
export interface Option {
  readonly name: string
  /** What it takes: one of a few texts, any text, yes or no, or JSON. */
  readonly type: readonly string[] | 'text' | 'flag' | 'object' | 'list'
  readonly required: boolean
  /** What it is, in one line, with code in backticks. */
  readonly about: string
  /** What holds without it, in words or as its value. */
  readonly default?: string
}

/** A set of options that a preset takes. Most have one; Matomo has one for the cloud and one for a server. */
export interface Way {
  readonly about: string
  readonly options: readonly Option[]
  /** Values for the required options, with which the preset can be shown. */
  readonly example: Readonly<Record<string, unknown>>
}

/** A service that askfirst knows. */
export interface Preset {
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly purpose: string
  /** The category that it usually belongs to. */
  readonly category: string
  readonly ways: readonly Way[]
}
