import type { Consent } from '../consent/consent.ts'
import { en } from '../locales/en.ts'
import { adoptStyles } from './adoptStyles.ts'
import { banner } from './banner.ts'
import { element } from './element.ts'
import type { WidgetOptions } from './options.ts'
import { settings } from './settings.ts'
import { uncoverFocus } from './uncoverFocus.ts'
import css from './widget.css?inline'

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
    placed()
  }
  const observer = new MutationObserver(attach)
  attach()
  return () => {
    observer.disconnect()
    root.remove()
  }
}

/**
 * Shows the banner while the visitor is undecided, and the settings while `$settingsOpen` is true. The
 * buttons work by their public attributes, which `start` listens to.
 *
 * @returns takes it out of the page
 */
export const mountWidget = (consent: Consent, options: WidgetOptions = {}): (() => void) => {
  const words = { ...(options.locale ?? en), ...options.texts }
  const status = element('p', { role: 'status' })
  const root = element(
    'div',
    { id: 'askfirst', lang: words.lang, dir: words.dir, 'data-nosnippet': true },
    status,
  )
  const ask = banner(words, options)
  const reopen = element(
    'button',
    { type: 'button', 'data-askfirst-float': true, 'data-consent-open': true },
    words.settings,
  )
  let dialog: HTMLDialogElement | undefined

  const close = () => consent.$settingsOpen.set(false)
  const follow = () => {
    if (!consent.$settingsOpen.get()) {
      dialog?.close()
      dialog?.remove()
      dialog = undefined
    } else if (!root.isConnected) {
      // It comes with the body.
    } else if (dialog) {
      // Out of the page for a moment, as when a router swaps the body, it is no longer modal.
      if (dialog.matches(':modal')) return
      dialog.open = false
      dialog.showModal()
    } else {
      status.textContent = ''
      dialog = settings(consent, words, options)
      dialog.addEventListener('close', close)
      dialog.addEventListener('click', ({ target }) => {
        // Its content fills the dialog, so a click on itself is one on the backdrop.
        if (target === dialog || (target as Element).matches('[data-askfirst-close]')) close()
      })
      root.append(dialog)
      dialog.showModal()
    }
  }

  const stops = [
    options.styles === false ? () => {} : adoptStyles(css),
    consent.$record.subscribe((record) => {
      ask.remove()
      if (!record) root.prepend(ask)
      else if (options.floatingButton) root.append(reopen)
    }),
    consent.$record.listen(() => (status.textContent = words.saved)),
    consent.$settingsOpen.listen(follow),
    keepInBody(root, follow),
    uncoverFocus(ask),
  ]
  return () => stops.forEach((stop) => stop())
}
