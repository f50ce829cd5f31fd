/** The parts, and all that begins like the whole: `a.b.c` to `a.b.c`, `b.c` and `c`. */
const parents = () =>
  location.hostname.split('.').map((_, index, labels) => labels.slice(index).join('.'))

/** `/shop/cart` can hold cookies of `/`, `/shop`, `/shop/`, `/shop/cart` and `/shop/cart/`. */
const paths = () => {
  const steps = location.pathname.split('/')
  const prefixes = steps.map((_, index) => steps.slice(0, index + 1).join('/'))
  return prefixes.flatMap((prefix) => [prefix, `${prefix}/`])
}

/**
 * Erases a cookie wherever this page can see it from: host-only and on each parent domain, on each path, in both
 * partitions, and secure ones, which a write without `Secure` doesn't touch if their name begins with `__Secure-`. A deletion must name the same as the write did (RFC 6265bis, 5.7; CHIPS); browsers refuse a domain
 * above the site.
 */
export const eraseCookie = (name: string): void => {
  for (const domain of ['', ...parents().map((parent) => `;domain=${parent}`)])
    for (const path of paths())
      for (const partition of ['', ';secure', ';secure;samesite=none;partitioned'])
        document.cookie = `${name}=;max-age=0;path=${path}${domain}${partition}`
}
