/**
 * The source of a regular expression for ids that the record can store.
 *
 * It lists both cases, as V8 takes 0.3 ms to compile the first expression with the flag `i`.
 */
export const idPattern = '[a-zA-Z][\\w-]{0,39}'
