const escaped = (text: string) => text.replace(/\W/g, '\\$&')

/**
 * Compiles a host of a Content-Security-Policy into a pattern for a URL's `host` and `pathname`.
 *
 * `stats.example` matches itself, `*.stats.example` its subdomains, `maps.example/embed/` a path and all below it.
 * Without a port, or with a default one, any port matches; the scheme is ignored. The first group is what the host
 * specifies of the address, without what `*` matches.
 *
 * In a policy a path without a final `/` matches exactly; here each path is a prefix.
 *
 * @param host the host
 * @returns the pattern
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
