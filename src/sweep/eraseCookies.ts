import { afterPaint } from '../dom/afterPaint.ts'
import { thisDocument } from '../dom/thisDocument.ts'

const cookieNames = () => thisDocument.cookie.split('; ').map((pair) => pair.split('=')[0] ?? '')

/** This host only, then `;domain=` its parents: `c.d`, `b.c.d` and `a.b.c.d`. No browser takes a cookie for all of `d`. */
const domains = () => {
  const labels = location.hostname.split('.')
  const parents = labels.map((_, index) => `;domain=${labels.slice(-1 - index).join('.')}`)
  return ['', ...parents.filter((_, index) => index || !labels[1])]
}

/** The paths whose cookies this page sees. For `/shop/cart`: `/`, `/shop`, `/shop/` and `/shop/cart`. */
const paths = () => {
  const { pathname } = location
  return Array.from(pathname).flatMap((letter, index, letters) =>
    // Up to a slash, with it and without; and the whole.
    letter === '/' || (letters[index + 1] ?? '/') === '/' ? pathname.slice(0, index + 1) : [],
  )
}

/**
 * The kinds of cookies. A deletion must repeat `Partitioned` (CHIPS), and only a secure write changes a secure cookie;
 * on https it changes all others too (RFC 6265bis, 5.7).
 */
const kinds = () =>
  ['', ';secure', ';secure;samesite=none;partitioned'].slice(+(location.protocol === 'https:'))

/** Where a cookie that this page sees can be, the likely places first: `_ga` is found at the second. */
const places = () =>
  kinds().flatMap((kind) =>
    paths().flatMap((path) => domains().map((domain) => `;path=${path}${domain}${kind}`)),
  )

/**
 * Erases the cookies that are there now, on every domain and path that this page can see, partitioned and secure ones too.
 * It begins at once, and goes on after the next paint if there are many.
 *
 * @param isDue whether a cookie of that name has to go; asked again before each deletion, as the visitor may decide anew
 * @returns a promise that resolves when all are gone that scripts can erase
 */
export const eraseCookies = async (isDue: (name: string) => boolean): Promise<void> => {
  /** How many cookies are written in one task: some 3 ms on a desktop, ten times that on a slow phone. */
  const perTask = 100
  /** After how many it looks what is left: that waits for another process, and costs as much as 20 writes. */
  const perRead = 20
  // Not what a vendor's opt-out stores from now on.
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
