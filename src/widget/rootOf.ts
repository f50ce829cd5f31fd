import { adoptStyles } from '../dom/adoptStyles.ts'
import { element } from '../dom/element.ts'
import { followLang } from '../dom/followLang.ts'
import { fitScheme, followScheme } from '../dom/followScheme.ts'
import { enBanner } from '../locales/enBanner.ts'
import { thisDocument } from '../dom/thisDocument.ts'
import base from './base.css?inline'
import { shield } from './shield.ts'
import type { Widget } from './widget.ts'

/**
 * Keeps the root between head and body. There, the root doesn't affect the site's rules for the body's children
 * (`:first-child`, `* + *`). It is first in tab order, and works when a router swaps the body or a modal makes the body
 * inert. If the whole document is swapped, the root is inserted again. Copies of a root, from a snapshot or a saved
 * page, are removed.
 */
const keepInPlace = (root: HTMLElement, roots: WeakSet<object>, placed: () => void) => {
  const attach = () => {
    const { body, documentElement } = thisDocument
    for (const one of thisDocument.querySelectorAll('div[data-askfirst-root]'))
      if (!roots.has(one)) one.remove()
    // If there is no body yet, the root becomes the last child, and the parser adds the body after it.
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

/** Sets the language of the root. */
const speak = ({ words }: Widget, root: HTMLElement) => {
  const { lang, dir } = { ...enBanner, ...words }
  Object.assign(root, { lang, dir })
}

/** Changes the words when the page's language has changed. */
const reword = async (widget: Widget, root: HTMLElement) => {
  const words = await widget.load()
  if (words.lang === widget.words.lang) return
  widget.words = words
  speak(widget, root)
  widget.reworded.forEach((tell) => tell())
}

/**
 * Adds the caller's styles: as important rules above the site's, or in a cascade layer below the site's rules.
 *
 * @param widget what the banner and the settings share
 * @param css the caller's styles
 */
const style = ({ options: { styles }, root, stops }: Widget, css: string) => {
  if (styles === false) return
  const all = root ? css : base + css
  stops.push(
    adoptStyles(styles === 'layer' ? `@layer askfirst{${all.replaceAll('!important', '')}}` : all),
  )
}

/**
 * Creates an element whose content has our styles. The check for genuine clicks doesn't apply to its buttons.
 *
 * @param widget what the banner and the settings share
 * @param attributes its attributes
 * @returns the element, not yet in the page
 */
export const createRoot = (
  { roots, words }: Widget,
  attributes: Readonly<Record<string, string | boolean>> = {},
): HTMLElement => {
  const { lang, dir } = { ...enBanner, ...words }
  const root = element('div', {
    ...{ ...attributes, lang, dir },
    ...{ 'data-askfirst-root': true, 'data-nosnippet': true },
  })
  roots.add(root)
  return root
}

/**
 * Creates the widget's root element on the first call, and adds the caller's styles.
 *
 * @param widget what the banner and the settings share
 * @param css the caller's styles
 * @returns the root
 */
export const rootOf = (widget: Widget, css: string): HTMLElement => {
  const { consent, stops } = widget
  style(widget, css)
  if (widget.root) return widget.root

  const status = element('p', { role: 'status', popover: 'manual' })
  const root = createRoot(widget, { id: 'askfirst' })
  root.append(status)
  widget.root = root
  // The page's language may have changed while the files were loading, for example if a framework sets it.
  void reword(widget, root)
  stops.push(
    consent.$record.listen((record) => {
      // Closing a notice isn't a choice, so it isn't confirmed.
      if (record?.how !== 'notice') status.textContent = { ...enBanner, ...widget.words }.saved
    }),
    shield(root),
    keepInPlace(root, widget.roots, () => widget.placed.forEach((tell) => tell())),
    followScheme(() => fitScheme(root)),
    followLang(() => void reword(widget, root)),
  )
  return root
}
