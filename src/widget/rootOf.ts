import { adoptStyles } from '../dom/adoptStyles.ts'
import { element } from '../dom/element.ts'
import type { BannerWords } from '../locales/enBanner.ts'
import base from './base.css?inline'
import { shield } from './shield.ts'
import type { Widget } from './widget.ts'
import { thisDocument } from '../dom/thisDocument.ts'

/**
 * Keeps the root between head and body. No rule of the site for the body's children (`:first-child`, `* + *`) counts it
 * there, it comes first in tab order, and it stays when a router swaps the body or a modal makes the body inert. When the
 * whole document is swapped, it is inserted again. A copy of a root, from a snapshot or a saved page, goes.
 */
const keepInPlace = (root: HTMLElement, roots: WeakSet<object>, placed: () => void) => {
  const attach = () => {
    const { body, documentElement } = thisDocument
    for (const one of thisDocument.querySelectorAll('div#askfirst[data-nosnippet]'))
      if (!roots.has(one)) one.remove()
    // Without a body yet, at the end: the parser adds the body behind it.
    if (!root.isConnected) documentElement?.insertBefore(root, body)
    for (const node of [document, documentElement, body])
      if (node) observer.observe(node, { childList: true })
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
    shield(root),
    keepInPlace(root, roots, () => widget.placed.forEach((tell) => tell())),
  )
  return root
}
