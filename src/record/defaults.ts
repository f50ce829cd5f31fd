/** The record's name, where the site gives none. */
export const defaultName = 'consent'
/** How long a decision is stored, in days, where the site doesn't say. */
export const defaultDays = 182
