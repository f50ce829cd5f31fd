import { afterPaint } from '../dom/afterPaint.ts'
import { thisDocument } from '../dom/thisDocument.ts'

const cookieNames = () => thisDocument.cookie.split('; ').map((pair) => pair.split('=')[0] ?? '')

/**
 * Lists the domains to try. On the host `a.b.c.d`: no domain first, then `;domain=` for `c.d`, `b.c.d` and `a.b.c.d`.
 * Browsers refuse cookies for `d`.
 */
const domains = () => {
  const labels = location.hostname.split('.')
  const parents = labels.map((_, index) => `;domain=${labels.slice(-1 - index).join('.')}`)
  return ['', ...parents.filter((_, index) => index || !labels[1])]
}

/** Lists the paths whose cookies this page sees. For `/shop/cart`: `/`, `/shop`, `/shop/` and `/shop/cart`. */
const paths = () => {
  const { pathname } = location
  return Array.from(pathname).flatMap((letter, index, letters) =>
    // Up to each slash, with and without it, and the whole path.
    letter === '/' || (letters[index + 1] ?? '/') === '/' ? pathname.slice(0, index + 1) : [],
  )
}

/**
 * Lists the attributes for each kind of cookie. A deletion must repeat `Partitioned` (CHIPS). Only a secure write
 * changes a secure cookie; on https, a secure write changes other cookies too (RFC 6265bis, 5.7).
 */
const kinds = () =>
  ['', ';secure', ';secure;samesite=none;partitioned'].slice(+(location.protocol === 'https:'))

/** Lists all places where a cookie that this page sees may be stored, the likely ones first: `_ga` is in the second. */
const places = () =>
  kinds().flatMap((kind) =>
    paths().flatMap((path) => domains().map((domain) => `;path=${path}${domain}${kind}`)),
  )

/**
 * Erases the cookies that exist now, on every domain and path that this page can see.
 *
 * Partitioned and secure cookies are included. It starts synchronously and, if there are many cookies, continues after
 * the next paint.
 *
 * @param isDue returns true if cookies with a name must be erased; called before each deletion, because the choice may
 *   change
 * @returns a promise that resolves when all cookies that scripts can erase are gone
 */
export const eraseCookies = async (isDue: (name: string) => boolean): Promise<void> => {
  /** Cookie writes per task: about 3 ms on a desktop, ten times that on a slow phone. */
  const perTask = 100
  /** Writes between two reads: a read waits for another process, and costs as much as 20 writes. */
  const perRead = 20
  // Read now, because a vendor's opt-out may store new cookies, which must stay.
  const due = new Set(cookieNames().filter(isDue))
  let left = [...due]
  let [writes, lastRead] = [0, 0]
  for (const place of places()) {
    if (writes >= lastRead + perRead) {
      left = cookieNames().filter((name) => due.has(name) && isDue(name))
      lastRead = writes
    }
    if (!left.length) return
    for (const name of left) {
      if (++writes % perTask === 0) await new Promise<void>(afterPaint)
      if (isDue(name)) thisDocument.cookie = `${name}=;max-age=0${place}`
    }
  }
}
