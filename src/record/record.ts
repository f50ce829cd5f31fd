/** How a decision was made. */
export type How = 'banner' | 'settings' | 'placeholder' | 'form' | 'api' | 'signal' | 'carried'

/** The visitor's decision. No record means undecided. */
export interface ConsentRecord {
  /** Random, new with each decision, so that a visitor can quote it; it identifies no person. */
  readonly id: string
  /** What the site asked for: its revision number, or the fingerprint, as text. */
  readonly revision: string
  /** When it was decided, in seconds since 1970, UTC. */
  readonly time: number
  readonly how: How
  /**
   * Granted or denied: every category that was asked about, and the services whose choice differs from
   * their category's.
   */
  readonly choices: Readonly<Record<string, boolean>>
}
