import { namePattern } from './namePattern.ts'

/** True when the name is the pattern, or fits it: `*` stands for any characters. */
export const matches = (pattern: string, name: string): boolean => namePattern(pattern).test(name)
