/** The record's name, unless the site sets one. */
export const defaultName = 'consent'
/** How long a decision is stored, in days, unless the site sets it. */
export const defaultDays = 182
/** A day, in seconds. */
export const day = 86_400
