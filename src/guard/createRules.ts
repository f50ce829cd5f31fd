import { assertHosts } from '../catalog/assertHosts.ts'
import { cookieOf, type StorageKind } from '../vendor/cookie.ts'
import { hostPattern } from '../catalog/hostPattern.ts'
import { namePattern } from '../catalog/namePattern.ts'
import type { Service } from '../vendor/service.ts'
import type { Consent } from '../consent/consent.ts'
import type { KnownService } from './held.ts'

/** A category or service, as far as the guard needs it. */
export interface Owner {
  readonly id: string
  /** False for a service that the site hasn't declared. */
  readonly isDeclared: boolean
  readonly isAllowed: () => boolean
}

/** An address or a name that isn't allowed. */
export interface Find {
  /** The whole URL of a request, or the name of a cookie or a key. */
  readonly subject: string
  /** The services and categories that it belongs to, declared ones first. Consent to any of them allows it. */
  readonly owners: readonly [Owner, ...Owner[]]
}

/** Decides on addresses and names, by the current choices. */
export interface Rules {
  /** Checks an address; undefined if it may be requested. Never throws; an invalid URL is allowed. */
  readonly keepsAddress: (address: unknown) => Find | undefined
  /** Checks a name; undefined if it may be stored. */
  readonly keepsName: (kind: StorageKind, name: string) => Find | undefined
  /** True if all services and categories with hosts or cookies are allowed. */
  readonly isIdle: () => boolean
  /** Allows everything from now on. */
  readonly stop: () => void
}

const findOf = (subject: string, owners: Owner[]) =>
  owners.length ? { subject, owners: owners as [Owner] } : undefined

const urlOf = (address: unknown) => {
  try {
    return new URL(String(address), document.baseURI)
  } catch {
    return undefined
  }
}

/**
 * Creates the rules for a consent, and for services that the site hasn't declared.
 *
 * @param consent the consent to follow
 * @param known services that are never allowed, unless they are declared
 * @returns the rules
 * @throws {ConfigError} `bad-host` — when a host is invalid, in development
 */
export const createRules = (consent: Consent, known: readonly KnownService[]): Rules => {
  const { entries } = consent.catalog
  if (process.env.NODE_ENV !== 'production') {
    const services = [...[...entries.values()].map(({ service }) => service), ...known]
    assertHosts(services.flatMap((service) => service?.hosts ?? []))
  }
  const ownerOf = (
    { id, hosts = [], cookies = [], startsDenied }: KnownService & Pick<Service, 'startsDenied'>,
    isDeclared: boolean,
  ) => ({
    id,
    isDeclared,
    hosts: hosts.map(hostPattern),
    // Cookies of other domains don't count: this page can't write them, and its own cookie may have the same name, such
    // as `fr`.
    cookies: cookies
      .map(cookieOf)
      .filter(({ domain }) => !domain)
      .map(({ name, storage = 'cookie' }) => ({ pattern: namePattern(name), storage })),
    isAllowed: () => isDeclared && consent.allows(id),
    isOpen: () =>
      isDeclared && (!!startsDenied || consent.allows(id) || consent.loadedOnce.has(id)),
  })
  const owners = [
    ...[...entries].map(([id, { cookies, service }]) =>
      ownerOf({ __proto__: null, ...service, id, cookies } as KnownService, true),
    ),
    ...known.filter(({ id }) => !entries.has(id)).map((service) => ownerOf(service, false)),
  ].filter(({ hosts, cookies }) => hosts.length + cookies.length)

  return {
    keepsAddress(address) {
      const url = urlOf(address)
      if (!url) return undefined
      const text = url.host + url.pathname
      // The most specific match wins: a pixel's path on a host outranks the host.
      let found: typeof owners = []
      let most = 1
      for (const owner of owners)
        for (const host of owner.hosts) {
          const length = host.exec(text)?.[1]?.length ?? 0
          if (length > most) found = []
          if (length >= most) found.push(owner)
          most = Math.max(most, length)
        }
      return found.some(({ isOpen }) => isOpen()) ? undefined : findOf(url.href, found)
    },
    keepsName(kind, name) {
      // No pattern may block the record itself.
      if (name === consent.name) return undefined
      const found = owners.filter(({ cookies }) =>
        cookies.some(({ pattern, storage }) => storage === kind && pattern.test(name)),
      )
      return found.some(({ isAllowed }) => isAllowed()) ? undefined : findOf(name, found)
    },
    isIdle: () => owners.every(({ isAllowed }) => isAllowed()),
    stop() {
      owners.length = 0
    },
  }
}
