import type { Consent } from '../consent/consent.ts'
import { listen } from '../listen.ts'
import { en } from '../locales/en.ts'
import { adoptStyles } from './adoptStyles.ts'
import type { WidgetOptions } from './options.ts'
import css from './placeholder.css?inline'
import { placeholder } from './placeholder.ts'
import { setHidden } from './setHidden.ts'
import { standIn } from './standIn.ts'

/** The placeholders of a page. */
export interface Placeholders {
  /**
   * Shows a placeholder while something is held, and takes it away when nothing is.
   *
   * @param host the frame, or the container around what is held
   * @param element what is held, or let through
   */
  follow(host: HTMLElement, element: HTMLElement, isHeld: boolean): void
  /** Takes all away. */
  stop(): void
}

/** A placeholder that is to be seen. */
interface Shown {
  held: Set<HTMLElement>
  ids: readonly string[]
  box: HTMLElement
  remove: () => void
}

const root = '[data-askfirst-placeholder]'
const buttons = '[data-consent-once],[data-consent-always]'
const idsOf = (element: HTMLElement) => element.dataset['consent']?.match(/\S+/g) ?? []

/** Over a picture, under words, unless the site says which. */
const placeIn = ({ dataset, innerText, offsetHeight }: HTMLElement) => {
  const said = dataset['consentPlaceholder']
  const isUnder = said ? said === 'under' : innerText.trim() !== '' || !offsetHeight
  return isUnder ? 'under' : 'over'
}

/** Puts a box into a container, or in a frame's place. */
const insert = (box: HTMLElement, host: HTMLElement) => {
  if (host.matches('iframe')) return standIn(box, host)
  box.setAttribute('data-askfirst-placeholder', placeIn(host))
  host.append(box)
  return () => box.remove()
}

/** False while the parser may still add to it. */
const isParsed = (node: Node | null): boolean =>
  !!node && (!!node.nextSibling || isParsed(node.parentNode))

/** A frame waits for its whole page: while its parent is being parsed, no element is `:last-child`. */
const isReady = (host: HTMLElement) =>
  document.readyState !== 'loading' || (!host.matches('iframe') && isParsed(host))

const focus = (host: HTMLElement) => {
  // The content of a container isn't known; what is read next stands in it.
  if (!host.matches('iframe')) host.tabIndex = -1
  host.focus({ preventScroll: true })
}

/**
 * Shows a placeholder for each embed that is held.
 *
 * @param pass lets elements through in this page view
 */
export const mountPlaceholders = (
  consent: Consent,
  options: WidgetOptions,
  pass: (...elements: readonly HTMLElement[]) => void,
): Placeholders => {
  const words = { ...(options.locale ?? en), ...options.texts }
  const shown = new Map<HTMLElement, Shown>()
  /** What was told last of elements whose host isn't ready. */
  const early = new Map<HTMLElement, () => void>()
  const styled = new WeakSet<Node>()
  const stops: (() => void)[] = []
  /** The embed that the visitor has asked for, on its way. */
  let wanted: HTMLElement | undefined

  const style = (at: Node) => {
    if (options.styles === false || styled.has(at)) return
    styled.add(at)
    stops.push(adoptStyles(css, at as Document | ShadowRoot))
  }

  const show = (host: HTMLElement, held: Set<HTMLElement>) => {
    const before = shown.get(host)
    const ids = [...new Set([...held].flatMap(idsOf))]
    if (before && String(before.ids) === String(ids)) {
      before.held = held
      return
    }
    before?.remove()
    const box = placeholder(consent, words, ids, [...held])
    style(host.getRootNode())
    shown.set(host, { held, ids, box, remove: insert(box, host) })
  }

  const hide = (host: HTMLElement) => {
    shown.get(host)?.remove()
    shown.delete(host)
    if (wanted !== host) return
    wanted = undefined
    focus(host)
  }

  /** A router may have put a copy of the page in its place, with frames that are hidden by boxes that nobody knows. */
  const clean = (host: HTMLElement) => {
    if (shown.has(host)) return
    if (host.matches('iframe')) setHidden(host, false)
    const boxes = host.matches('iframe') ? [host.previousElementSibling] : [...host.children]
    const known = [...shown.values()].map(({ box }) => box as Element)
    for (const box of boxes) if (box?.matches(root) && !known.includes(box)) box.remove()
  }

  /** A framework may have moved or removed what we show, or what we show it for. */
  const observer = new MutationObserver(() => {
    flush()
    for (const [host, { box, held, remove }] of shown) {
      for (const element of held) if (!element.isConnected) held.delete(element)
      if (!held.size) hide(host)
      else if (box.parentNode !== (host.matches('iframe') ? host.parentNode : host)) {
        remove()
        shown.delete(host)
        show(host, held)
      }
    }
  })
  observer.observe(document, { childList: true, subtree: true })

  const always = (host: HTMLElement, ids: readonly string[]) => {
    wanted = host
    const denied = ids.filter((id) => !consent.allows(id))
    consent.save(Object.fromEntries(denied.map((id) => [id, true])), 'placeholder')
  }
  const once = (host: HTMLElement, held: ReadonlySet<HTMLElement>) => {
    wanted = host
    pass(...held)
  }

  stops.push(
    () => observer.disconnect(),
    listen(document, 'click', (event) => {
      // Inside a shadow root the event's target is the host.
      const button = (event.composedPath()[0] as Element).closest?.(buttons)
      if (!button) return
      for (const [host, { box, held, ids }] of shown) {
        if (!box.contains(button) && !host.contains(button)) continue
        if (button.matches('[data-consent-always]')) always(host, ids)
        else once(host, held)
      }
    }),
  )

  const follow = (host: HTMLElement, element: HTMLElement, isHeld: boolean) => {
    if (!isReady(host)) {
      early.set(element, () => follow(host, element, isHeld))
      return
    }
    early.delete(element)
    clean(host)
    const held = new Set(shown.get(host)?.held)
    const isKnown = idsOf(element).every((id) => consent.catalog.entries.has(id))
    if (isHeld && isKnown && element.isConnected) held.add(element)
    else held.delete(element)
    if (held.size) show(host, held)
    else hide(host)
  }
  const flush = () => [...early.values()].forEach((tell) => tell())
  stops.push(listen(document, 'readystatechange', flush))

  return {
    follow,
    stop() {
      for (const { remove } of shown.values()) remove()
      shown.clear()
      stops.forEach((stop) => stop())
    },
  }
}
