/**
 * How a decision was made.
 *
 * - `signal`: by explicitly allowing a category with `sale: true` while an opt-out signal denied it.
 * - `notice`: no decision. The visitor has closed a notice about what is on; the choices grant nothing.
 */
export type How =
  'banner' | 'settings' | 'placeholder' | 'form' | 'api' | 'signal' | 'notice' | 'carried'

/** The visitor's decision. No record means undecided. */
export interface ConsentRecord {
  /** Random except for its end, and new for each decision. A visitor can quote it; it identifies no person. */
  readonly id: string
  /** The site's revision at the time: its number, or the fingerprint, as text. */
  readonly revision: string
  /** The time of the decision, in seconds since 1970, UTC. */
  readonly time: number
  /** How it was decided. */
  readonly how: How
  /**
   * Granted or denied: every category that was asked about, and the services whose choice differs from their
   * category's.
   */
  readonly choices: Readonly<Record<string, boolean>>
}
