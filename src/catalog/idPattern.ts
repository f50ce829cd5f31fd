/**
 * What an id is, as a regular expression: what the record can store of a category or a service. It names both cases, as
 * V8 takes 0.3 ms to compile the first expression with the flag `i`.
 */
export const idPattern = '[a-zA-Z][\\w-]{0,39}'
