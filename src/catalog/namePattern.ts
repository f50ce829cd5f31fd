/**
 * Compiles the name of a cookie or key into a pattern.
 *
 * @param name the name; `*` matches any characters
 * @returns the pattern
 */
export const namePattern = (name: string): RegExp =>
  new RegExp(`^${name.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*')}$`, 's')
