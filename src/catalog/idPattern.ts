/** What an id is, as a regular expression: what the record can store of a category or a service. */
export const idPattern = '[a-z][\\w-]{0,39}'
