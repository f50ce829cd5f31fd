import { assertHosts } from '../catalog/assertHosts.ts'
import { createCatalog, type Catalog, type Categories } from '../catalog/catalog.ts'
import { own } from '../own.ts'

/** What a policy is made for. */
export interface PolicyOptions {
  /**
   * Granted or denied, by the id of a category or a service, as a server reads them from the record: only allowed
   * services' hosts are listed; a service that isn't named follows its category. Default: all that is declared.
   */
  readonly choices?: Readonly<Record<string, boolean | undefined>> | undefined
  /**
   * Lets the page's own inline scripts and styles run: a new random text for each answer of the server. A script that
   * carries it may import from anywhere.
   */
  readonly nonce?: string | undefined
}

/**
 * The Content-Security-Policy that closes the page to all but itself and the declared services, as a header's value.
 * It needs no DOM: a build or a server makes it.
 *
 * Without `choices` it closes what nobody declared. With a visitor's choices it closes what they denied, before the
 * parser can ask for it; but no browser takes a policy back, so a later yes works from the next page on.
 *
 * Hosts of the site's own, a CDN for instance, belong to a service of a required category. Styles and fonts, frames,
 * pictures and connections follow the same list. Nothing `unsafe-*` is ever allowed: inline scripts need the nonce.
 *
 * @param declared the categories, or a consent's `catalog`
 * @throws {ConfigError} as `createConsent` does, when categories are mistaken; `bad-host` when a host is none
 * @see https://www.w3.org/TR/CSP3/
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
  // A host without a scheme stands for http and https alone, not for wss.
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
