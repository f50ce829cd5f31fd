import Cookies from 'js-cookie'

import type { ConsentStorage } from '../consent/storage.ts'
import { warn } from '../console.ts'
import { listen } from '../dom/listen.ts'
import { decode } from '../record/codec.ts'
import { defaultDays, defaultName } from '../record/defaults.ts'

/** How the record's cookie is written. */
export interface CookieOptions {
  /** The cookie's name. Default: `consent`. */
  readonly name?: string
  /** Shares the choice among subdomains: `example.com`. Default: this host only. */
  readonly domain?: string
  /** Default: `/`. */
  readonly path?: string
  /** How long a decision is kept, in days; browsers cut it at 400. Default: 182. */
  readonly days?: number
  /** Default: `Lax`. */
  readonly sameSite?: 'Strict' | 'Lax' | 'None'
  /** Send it over https only. Default: true on https. */
  readonly secure?: boolean
}

/** Blocked and sandboxed storage throws at each access; here it is empty instead. */
const quietly = <T>(access: () => T): T | undefined => {
  try {
    return access()
  } catch {
    return undefined
  }
}

/** The texts stored under a name: more than one where paths and domains differ. */
const textsOf = (name: string) =>
  document.cookie.split('; ').flatMap((pair) => {
    const [key = '', ...text] = pair.split('=')
    return quietly(() => decodeURIComponent(key)) === name ? text.join('=') : []
  })

const timeOf = (text: string) => decode(text)?.time ?? 0

/**
 * Stores the record in a first-party cookie (RFC 6265bis), through js-cookie. Never throws; where storage is blocked,
 * it stores nothing. Other tabs hear of a change at once, a page from the back/forward cache when it is shown.
 */
export const cookieStorage = ({
  name = defaultName,
  domain,
  path = '/',
  days = defaultDays,
  sameSite = 'Lax',
  secure = globalThis.location?.protocol === 'https:',
}: CookieOptions = {}): ConsentStorage => {
  const attributes = { path, sameSite, secure, ...(domain && { domain }) }
  // The browser lists them by path and age (RFC 6265bis, 5.8.3), so that an old yes may come before a new no.
  const read = () =>
    quietly(() =>
      textsOf(name)
        .sort((one, other) => timeOf(one) - timeOf(other))
        .at(-1),
    )
  const store = (text: string, expires: Date) => {
    // A page that nobody has seen yet decides nothing.
    if (document.prerendering) return
    // From before the site set `domain`: the browser would list it first, and an old yes would win.
    if (domain) Cookies.remove(name, { path })
    Cookies.set(name, text, { ...attributes, expires })
    if (!domain || textsOf(name).includes(text)) return
    if (process.env.NODE_ENV !== 'production')
      warn(
        `the browser takes no cookie for the domain "${domain}" here; it is stored for this host.`,
      )
    Cookies.set(name, text, { ...attributes, domain: '', expires })
  }
  // A cookie raises no storage event, so the tab that writes it tells the text: what another process reads at that
  // moment may still be the old one.
  let channel: BroadcastChannel | undefined
  return {
    name,
    days,
    read,
    write(text, expires) {
      quietly(() => store(text, expires))
      quietly(() => channel?.postMessage(text))
    },
    clear() {
      quietly(() => Cookies.remove(name, attributes))
    },
    watch(changed) {
      // A server has no tabs, and a channel would keep its process alive.
      if (!('document' in globalThis)) return () => {}
      channel = quietly(() => new BroadcastChannel(`askfirst:${name}`))
      const stops = [
        listen(channel, 'message', (event) => changed((event as MessageEvent<string>).data)),
        listen(document, 'visibilitychange', () => changed()),
        listen(window, 'pageshow', () => changed()),
      ]
      return () => {
        stops.forEach((stop) => stop())
        channel?.close()
      }
    },
  }
}
