import { adoptStyles } from '../dom/adoptStyles.ts'
import { element } from '../dom/element.ts'
import type { BannerWords } from '../locales/enBanner.ts'
import base from './base.css?inline'
import type { Widget } from './widget.ts'

/** Inserts the root first in the body, so that it is first in tab order, but after a skip link. */
const place = (root: HTMLElement) => {
  const first = document.body?.firstElementChild
  if (first?.matches('a[href^="#"]')) first.after(root)
  else document.body?.prepend(root)
}

/**
 * Inserts the root again when a router has swapped the body or its children. In a head script there is no body yet; the
 * root is inserted as soon as there is one.
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
