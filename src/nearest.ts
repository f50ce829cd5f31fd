/** Counts the letters to change, add or remove (Levenshtein distance). */
const distance = (one: string, other: string) => {
  const [letters, others] = [Array.from(one), Array.from(other)]
  let row = [0, ...others.map((_, index) => index + 1)]
  for (const [above, letter] of letters.entries()) {
    const next = [above + 1]
    for (const [index, its] of others.entries())
      next.push(
        Math.min(
          (row[index] ?? 0) + Number(letter !== its),
          (row[index + 1] ?? 0) + 1,
          (next[index] ?? 0) + 1,
        ),
      )
    row = next
  }
  return row.at(-1) ?? 0
}

/**
 * Finds the likely spelling of a misspelt word; for development builds.
 *
 * @param word the misspelt word
 * @param known the valid words
 * @returns the nearest word; undefined if more than a third of it differs
 */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const [first] = [...known]
    .map((one) => ({ one, far: distance(word.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, far }) => far <= Math.ceil(one.length / 3))
    .sort((a, b) => a.far - b.far)
  return first?.one
}
