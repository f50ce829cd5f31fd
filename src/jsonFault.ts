// JSON's own white space and tokens (RFC 8259).
const space = /[ \t\n\r]*/y
const scalar =
  // eslint-disable-next-line no-control-regex
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

const endOf = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Reads a value and returns the index after it; `fail` gets the index of an invalid character, and must throw. */
const readValue = (text: string, from: number, fail: (at: number) => never): number => {
  const skip = (at: number) => endOf(space, text, at)
  const expect = (letters: string, at: number) =>
    letters.includes(text[at] ?? 'end') ? at : fail(at)
  const at = skip(from)
  const isObject = text[at] === '{'
  if (!isObject && text[at] !== '[') {
    const end = endOf(scalar, text, at)
    return end === at ? fail(at) : end
  }
  const close = isObject ? '}' : ']'
  let next = skip(at + 1)
  if (text[next] === close) return next + 1
  for (;;) {
    if (isObject) {
      const key = expect('"', skip(next))
      next = expect(':', skip(readValue(text, key, fail))) + 1
    }
    next = expect(`,${close}`, skip(readValue(text, next, fail)))
    if (text[next] === close) return next + 1
    next += 1
  }
}

const indexOfFault = (text: string) => {
  let fault = text.length
  try {
    return endOf(
      space,
      text,
      readValue(text, 0, (at) => {
        fault = at
        throw new Error()
      }),
    )
  } catch {
    return fault
  }
}

/**
 * Finds the character at which JSON is invalid.
 *
 * The engines' own messages differ, and Safari's has no position.
 *
 * @param text invalid JSON
 * @returns the fault, with line and column, counted from 1
 */
export const jsonFault = (text: string): string => {
  const at = indexOfFault(text)
  const lines = text.slice(0, at).split('\n')
  const [letter] = text.slice(at)
  const what = letter === undefined ? 'it ends too early' : `unexpected ${JSON.stringify(letter)}`
  return `${what} at line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
}
