const escaped = (text: string) => text.replace(/\W/g, '\\$&')

/**
 * What a host of a Content-Security-Policy stands for, as a pattern for a URL's `host` and `pathname`: `stats.example`,
 * `*.stats.example` for all below it, `maps.example/embed/` for all that begins so. Without a port, or with the usual
 * one, it means any port, and a scheme is overlooked. The first group is what the host names of an address, which
 * leaves out what `*` stands for.
 *
 * A policy takes a path without a `/` at its end to the letter; the guard takes each path as a beginning.
 *
 * @see https://www.w3.org/TR/CSP3/#match-url-to-source-expression
 */
export const hostPattern = (host: string): RegExp => {
  const [, wild, name = '', port, path = '/'] =
    /^(?:\w+:\/\/)?(\*\.)?([^/:]*)(?::(?:\*|443|80|(\d+)))?(\/.*)?$/s.exec(host) ?? []
  const below = wild ? '[^/:]+\\.' : ''
  const at = port ? `:${port}` : '(?::\\d+)?'
  // A name may end with a dot, which changes nothing (RFC 1034, 3.1).
  return new RegExp(`^${below}(${escaped(name.toLowerCase())}\\.?${at}${escaped(path)})`)
}
