/** True when the name is the pattern, or fits it: `*` stands for any characters. */
export const matches = (pattern: string, name: string): boolean =>
  new RegExp(`^${pattern.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*')}$`, 's').test(name)
