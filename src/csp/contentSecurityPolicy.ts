import { assertHosts } from '../catalog/assertHosts.ts'
import { createCatalog, type Catalog, type Categories } from '../catalog/catalog.ts'
import { own } from '../own.ts'

/** The visitor's choices that the policy enforces, and its nonce. */
export interface PolicyOptions {
  /**
   * Granted or denied, by the id of a category or a service, as a server reads them from the record. Only hosts of
   * allowed services are listed; a service without an entry follows its category. Default: all declared hosts.
   */
  readonly choices?: Readonly<Record<string, boolean | undefined>> | undefined
  /**
   * A random text, new for each response, which allows the page's inline scripts and styles that carry it. A script
   * with the nonce may import from any host. Default: no inline scripts or styles are allowed.
   */
  readonly nonce?: string | undefined
}

/**
 * Writes a Content-Security-Policy that allows only the site and the declared services.
 *
 * Without `choices` it blocks what isn't declared. With `choices` it also blocks what the visitor has denied, before
 * the parser can request it. Browsers can't lift a policy, so a later consent takes effect on the next page.
 *
 * Declare the site's own hosts, such as a CDN, in a service of a required category. Scripts, styles, fonts, frames,
 * images and connections share one list of hosts. The policy never contains an `unsafe-*` keyword: inline scripts need
 * the nonce. The function needs no DOM, so call it in a build or on a server.
 *
 * @param declared the categories, or a consent's `catalog`
 * @param options the visitor's choices, and a nonce. Default: all declared hosts, without a nonce
 * @returns the header's value
 * @throws {ConfigError} `bad-host` — a host is invalid
 * @throws {ConfigError} `no-required-category`, `bad-id`, `duplicate-id` — as `createConsent` does
 * @see https://www.w3.org/TR/CSP3/
 * @example
 * import { contentSecurityPolicy } from 'askfirst/csp'
 * response.setHeader('Content-Security-Policy', contentSecurityPolicy(categories, { nonce }))
 */
export const contentSecurityPolicy = (
  declared: Categories | Catalog,
  { choices, nonce }: PolicyOptions = {},
): string => {
  const { entries } =
    (declared as Catalog).entries instanceof Map
      ? (declared as Catalog)
      : createCatalog(declared as Categories)
  const choiceOf = (id: string) => (choices && Object.hasOwn(choices, id) ? choices[id] : undefined)
  const isOpen = (id: string, category: string) => choiceOf(id) ?? choiceOf(category)
  const hosts = new Set<string>()
  for (const [id, { category, required, service }] of entries)
    if (!choices || required || own(service, 'startsDenied') || isOpen(id, category))
      service?.hosts?.forEach((host) => hosts.add(host))
  assertHosts([...hosts])

  const code = ["'self'", ...(nonce ? [`'nonce-${nonce}'`] : []), ...hosts]
  // A host without a scheme covers only http and https, not wss.
  const sockets = [...hosts].filter((host) => !host.includes('://')).map((host) => `wss://${host}`)
  const local = ["'self'", 'data:', 'blob:', ...hosts]
  return [
    ['default-src', ...local],
    ['script-src', ...code],
    ['style-src', ...code],
    ['connect-src', ...local, ...sockets],
    ['img-src', ...local],
    ['font-src', ...local],
    ['frame-src', "'self'", ...hosts],
    ['object-src', "'self'", ...hosts],
  ]
    .map((directive) => directive.join(' '))
    .join('; ')
}
