const escaped = (text: string) => text.replace(/[^\w/]/g, '\\$&')

/**
 * What a host of a Content-Security-Policy stands for, as a pattern for `host:port/path`: `stats.example`,
 * `*.stats.example` for all below it, `maps.example/embed/` for all that begins so. A host without a port means any
 * port, and a scheme is overlooked.
 *
 * @see https://www.w3.org/TR/CSP3/#match-url-to-source-expression
 */
export const hostPattern = (host: string): RegExp => {
  const [, wild, name = '', port, path = '/'] =
    /^(?:[\w+.-]+:\/\/)?(\*\.)?([^/:]*)(?::(\d+|\*))?(\/.*)?$/s.exec(host) ?? []
  const below = wild ? '[^/:]+\\.' : ''
  return new RegExp(
    `^${below}${escaped(name.toLowerCase())}:${Number(port) ? port : '\\d+'}${escaped(path)}`,
  )
}
