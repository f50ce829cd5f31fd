import { thisDocument } from '../dom/thisDocument.ts'

/** The host and its parent domains: `a.b.c`, `b.c` and `c`. */
const parents = () =>
  location.hostname.split('.').map((_, index, labels) => labels.slice(index).join('.'))

/** The paths whose cookies this page sees. For `/shop/cart`: `/`, `/shop`, `/shop/`, `/shop/cart` and `/shop/cart/`. */
const paths = () => {
  const steps = location.pathname.split('/')
  const prefixes = steps.map((_, index) => steps.slice(0, index + 1).join('/'))
  return prefixes.flatMap((prefix) => [prefix, `${prefix}/`])
}

/**
 * Erases a cookie on every domain and path that this page can see, partitioned and secure ones too.
 *
 * A deletion must repeat the attributes of the write (RFC 6265bis, 5.7; CHIPS), and only a write with `Secure` changes
 * a `__Secure-` cookie. Browsers refuse a domain above the site, so trying it does no harm.
 *
 * @param name the cookie's name
 */
export const eraseCookie = (name: string): void => {
  for (const domain of ['', ...parents().map((parent) => `;domain=${parent}`)])
    for (const path of paths())
      for (const partition of ['', ';secure', ';secure;samesite=none;partitioned'])
        thisDocument.cookie = `${name}=;max-age=0;path=${path}${domain}${partition}`
}
