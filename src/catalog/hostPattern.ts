const escaped = (text: string) => text.replace(/\W/g, '\\$&')

/**
 * Compiles a host from a Content-Security-Policy into a pattern for a URL's `host` + `pathname`.
 *
 * `stats.example` matches itself, `*.stats.example` its subdomains, `maps.example/embed/` a path and all below it.
 * Without a port, or with a default one, any port matches; the scheme is ignored. The first capture group is the
 * matched part of the URL without what `*` stands for; the longer it is, the more specific is the match.
 *
 * In a Content-Security-Policy, a path without a final `/` matches exactly; here every path is a prefix.
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
  // A trailing dot doesn't change a host name (RFC 1034, 3.1).
  return new RegExp(`^${below}(${escaped(name.toLowerCase())}\\.?${at}${escaped(path)})`)
}
