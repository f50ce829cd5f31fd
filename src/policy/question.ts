/**
 * What a visitor is asked.
 *
 * - `consent`: yes or no.
 * - `notice`: nothing. The visitor is told what is on, and may object.
 */
export type Question = 'consent' | 'notice'
