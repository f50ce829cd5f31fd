/** Code that stands for a value: a name, or a call with options. */
export interface Code {
  readonly code: string
  readonly options?: object
}

/** How a language writes values. */
export interface Dialect {
  text(value: string): string
  key(name: string): string
  /** What follows the last of several lines. */
  readonly comma: '' | ','
}

const isCode = (value: object): value is Code => 'code' in value
/** Narrow, so that the code is read beside the preview without scrolling. */
const width = 60

/** JSON in a page: no text can end the script element. */
export const json: Dialect = {
  text: (value) => JSON.stringify(value).replaceAll('<', '\\u003c'),
  key: (name) => JSON.stringify(name),
  comma: '',
}

/** TypeScript as Prettier writes it, without semicolons. */
export const typescript: Dialect = {
  text: (value) => {
    const quoted = JSON.stringify(value)
    return value.includes("'") ? quoted : `'${quoted.slice(1, -1).replaceAll('\\"', '"')}'`
  },
  key: (name) => (/^[a-z_$][\w$]*$/i.test(name) ? name : typescript.text(name)),
  comma: ',',
}

const wrap = (
  [open, close]: readonly [string, string],
  parts: readonly string[],
  { comma }: Dialect,
  indent: string | undefined,
) => {
  if (!parts.length) return open + close
  if (indent === undefined) {
    const space = open === '{' ? ' ' : ''
    return `${open}${space}${parts.join(', ')}${space}${close}`
  }
  return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}${comma}\n${indent}${close}`
}

/** A value in one line if `indent` is undefined, else in several. */
const write = (value: unknown, dialect: Dialect, indent: string | undefined): string => {
  const inner = (part: unknown, used = 0) =>
    indent === undefined ? write(part, dialect, undefined) : fit(part, dialect, `${indent}  `, used)
  if (typeof value === 'string') return dialect.text(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (isCode(value)) {
    const { code, options } = value
    if (!options) return code
    return Object.keys(options).length ? `${code}(${write(options, dialect, indent)})` : `${code}()`
  }
  if (Array.isArray(value))
    return wrap(
      ['[', ']'],
      value.map((part) => inner(part)),
      dialect,
      indent,
    )
  const parts = Object.entries<unknown>({ ...value }).map(([name, part]) => {
    const key = dialect.key(name)
    // A shorthand: `locales`.
    if (typeof part === 'object' && part !== null && isCode(part) && part.code === key) return key
    return `${key}: ${inner(part, key.length + 2)}`
  })
  return wrap(['{', '}'], parts, dialect, indent)
}

const fit = (value: unknown, dialect: Dialect, indent: string, used = 0): string => {
  const line = write(value, dialect, undefined)
  return indent.length + used + line.length <= width ? line : write(value, dialect, indent)
}

/**
 * Writes a value as code, in lines of a readable length.
 *
 * @param value plain data, with {@link Code} for what is none
 * @param dialect the language
 * @param indent the spaces before the line that it begins in
 * @returns the code, its outermost object in several lines
 */
export const print = (value: unknown, dialect: Dialect, indent = ''): string =>
  write(value, dialect, indent)
