import { adoptStyles } from '../dom/adoptStyles.ts'
import { element } from '../dom/element.ts'
import type { BannerWords } from '../locales/enBanner.ts'
import base from './base.css?inline'
import type { Widget } from './widget.ts'

/** First in the body, so that it is first in tab order; but a page's skip link stays ahead. */
const place = (root: HTMLElement) => {
  const first = document.body?.firstElementChild
  if (first?.matches('a[href^="#"]')) first.after(root)
  else document.body?.prepend(root)
}

/**
 * Keeps the root in its place, also when a router swaps the body or its children. In a head script there is no body
 * yet; it comes with the first change.
 */
const keepInBody = (root: HTMLElement, placed: () => void) => {
  const attach = () => {
    if (!root.isConnected) place(root)
    observer.observe(document, { childList: true })
    observer.observe(document.documentElement, { childList: true })
    if (document.body) observer.observe(document.body, { childList: true })
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
 * The widget's root, made when it is first asked for.
 *
 * @param words its language, and what it announces after a decision
 * @param css the styles of what asks for it
 */
export const rootOf = (
  widget: Widget,
  { lang, dir, saved }: Pick<BannerWords, 'lang' | 'dir' | 'saved'>,
  css: string,
): HTMLElement => {
  const { consent, options, stops } = widget
  if (options.styles !== false) stops.push(adoptStyles(widget.root ? css : base + css))
  if (widget.root) return widget.root

  const status = element('p', { role: 'status' })
  const root = element('div', { id: 'askfirst', lang, dir, 'data-nosnippet': true }, status)
  widget.root = root
  stops.push(
    consent.$record.listen(() => (status.textContent = saved)),
    keepInBody(root, () => widget.placed?.()),
  )
  return root
}
