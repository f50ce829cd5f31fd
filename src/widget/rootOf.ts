import { adoptStyles } from '../dom/adoptStyles.ts'
import { element } from '../dom/element.ts'
import type { BannerWords } from '../locales/enBanner.ts'
import base from './base.css?inline'
import type { Widget } from './widget.ts'
import { thisDocument } from '../dom/thisDocument.ts'

/** Inserts the root first in the body, so that it is first in tab order, but after a skip link. */
const place = (root: HTMLElement) => {
  const first = thisDocument.body?.firstElementChild
  if (first?.matches('a[href^="#"]')) first.after(root)
  else thisDocument.body?.prepend(root)
}

/**
 * Inserts the root again when a router has swapped the body or its children. In a head script there is no body yet; the
 * root is inserted as soon as there is one. A copy of a root, from a snapshot or a saved page, goes.
 */
const keepInBody = (root: HTMLElement, roots: WeakSet<object>, placed: () => void) => {
  const attach = () => {
    for (const one of thisDocument.querySelectorAll('#askfirst')) if (!roots.has(one)) one.remove()
    if (!root.isConnected) place(root)
    observer.observe(document, { childList: true })
    observer.observe(thisDocument.documentElement, { childList: true })
    if (thisDocument.body) observer.observe(thisDocument.body, { childList: true })
  }
  const observer = new MutationObserver(() => {
    attach()
    placed()
  })
  attach()
  return () => {
    observer.disconnect()
    root.remove()
  }
}

/**
 * Creates the widget's root element on the first call, and adds the styles of the caller.
 *
 * @param widget what the banner and the settings share
 * @param words the language, and the text that is announced after a decision
 * @param css the caller's styles
 * @returns the root
 */
export const rootOf = (
  widget: Widget,
  { lang, dir, saved }: Pick<BannerWords, 'lang' | 'dir' | 'saved'>,
  css: string,
): HTMLElement => {
  const { consent, options, roots, stops } = widget
  if (options.styles !== false) stops.push(adoptStyles(widget.root ? css : base + css))
  if (widget.root) return widget.root

  const status = element('p', { role: 'status' })
  const root = element('div', { id: 'askfirst', lang, dir, 'data-nosnippet': true }, status)
  widget.root = root
  roots.add(root)
  stops.push(
    consent.$record.listen(() => (status.textContent = saved)),
    keepInBody(root, roots, () => widget.placed.forEach((tell) => tell())),
  )
  return root
}
