/** What the name of a cookie or key stands for: itself, or with `*` for any characters. */
export const namePattern = (name: string): RegExp =>
  new RegExp(`^${name.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*')}$`, 's')
