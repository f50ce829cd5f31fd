import type { Consent } from '../consent/consent.ts'
import { listen } from '../dom/listen.ts'
import { enPlaceholder, type PlaceholderWords } from '../locales/enPlaceholder.ts'
import { adoptStyles } from '../dom/adoptStyles.ts'
import { createStandIns } from './createStandIns.ts'
import type { PlaceholderOptions } from './options.ts'
import css from './placeholder.css?inline'
import { placeholder } from './placeholder.ts'
import { isParsed } from '../dom/isParsed.ts'
import { setHidden } from '../dom/setHidden.ts'

/** The placeholders of a page. */
export interface Placeholders {
  /**
   * Shows a placeholder while something is held, and removes it when nothing is.
   *
   * @param host the frame, or the container around it
   * @param element the element that is held or has been let through
   * @param isHeld false when it has been let through
   */
  follow(host: HTMLElement, element: HTMLElement, isHeld: boolean): void
  /** Removes all placeholders. */
  stop(): void
}

/** A placeholder that is shown. */
interface Shown {
  held: Set<HTMLElement>
  ids: readonly string[]
  box: HTMLElement
  /** The frame whose place it takes; undefined for a panel in a container. */
  frame: HTMLElement | undefined
  /** The ids and titles that it was created from. */
  key: string
}

const root = '[data-askfirst-placeholder]'
const buttons = '[data-consent-once],[data-consent-always]'
const preview = '[data-consent-preview]'
const idsOf = (element: HTMLElement) => element.dataset['consent']?.match(/\S+/g) ?? []

/** Over a picture and below words, unless the site sets it. */
const placeIn = ({ dataset, innerText, offsetHeight }: HTMLElement) => {
  const said = dataset['consentPlaceholder']
  const isUnder = said ? said === 'under' : innerText.trim() !== '' || !offsetHeight
  return isUnder ? 'under' : 'over'
}

/** The frame whose place a box takes: the host, or the only held frame in a container without a preview. */
const frameIn = (host: HTMLElement, held: ReadonlySet<HTMLElement>) => {
  if (host.matches('iframe')) return host
  const frames = [...held].filter((element) => element.matches('iframe'))
  const isPanel = !!host.dataset['consentPlaceholder'] || !!host.querySelector(preview)
  return isPanel || frames.length > 1 ? undefined : frames[0]
}

/** A frame waits until the page is parsed: before that, selectors such as `:last-child` may not match it yet. */
const isReady = (host: HTMLElement) =>
  document.readyState !== 'loading' || (!host.matches('iframe') && isParsed(host))

const focus = (host: HTMLElement) => {
  const frame = host.matches('iframe') ? host : host.querySelector('iframe')
  // In a container without a frame, the container itself gets the focus; screen readers read on from there.
  if (!frame && !host.hasAttribute('tabindex')) host.tabIndex = -1
  const target = frame ?? host
  target.focus({ preventScroll: true })
}

const isUnder = (box: Element) => box.matches('[data-askfirst-placeholder=under]')

const heightKept = new WeakSet<HTMLElement>()

/** Keeps a container's height when late or lower content replaces words and a panel, until the window is resized. */
const keepHeight = (host: HTMLElement, height = '') => {
  const { style } = host
  const { minHeight, aspectRatio } = style
  // With a ratio, a minimum height would be a minimum width too.
  Object.assign(style, { minHeight: height, aspectRatio: 'auto' })
  // On a second call, the styles are ours and not the site's.
  if (heightKept.has(host)) return
  heightKept.add(host)
  const letGo = () => {
    heightKept.delete(host)
    Object.assign(style, { minHeight, aspectRatio })
  }
  addEventListener('resize', letGo, { once: true })
}

/**
 * Creates the placeholders of a page.
 *
 * @param consent the consent to act on
 * @param options the texts, and whether to add styles
 * @param pass lets elements through for this page view
 * @returns the functions that show and remove placeholders
 */
export const mountPlaceholders = (
  consent: Consent,
  options: PlaceholderOptions,
  pass: (...elements: readonly HTMLElement[]) => void,
): Placeholders => {
  const words: PlaceholderWords = { ...(options.locale ?? enPlaceholder), ...options.texts }
  const shown = new Map<HTMLElement, Shown>()
  /** The latest report on elements whose host isn't ready. */
  const early = new Map<HTMLElement, () => void>()
  const styled = new WeakSet<Node>()
  const standIns = createStandIns()
  const stops: (() => void)[] = []
  /** The heights of containers with a panel below words, which are hidden before `hide` is called. */
  const heights = new WeakMap<Element, string>()
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) heights.set(target, getComputedStyle(target).height)
  })
  /** The embed that the visitor has just loaded; it gets the focus. */
  let wanted: HTMLElement | undefined

  const style = (at: Node) => {
    if (options.styles === false || styled.has(at)) return
    styled.add(at)
    stops.push(adoptStyles(css, at as Document | ShadowRoot))
  }

  const insert = (host: HTMLElement, { box, frame, held }: Shown) => {
    style(host.getRootNode())
    if (frame) {
      standIns.add(frame, box)
      return
    }
    for (const element of held) if (element.matches('iframe')) setHidden(element, true)
    box.setAttribute('data-askfirst-placeholder', placeIn(host))
    host.append(box)
    if (isUnder(box)) sizes.observe(host)
  }

  const remove = ({ box, frame }: Shown) => {
    if (frame) standIns.remove(frame)
    else box.remove()
  }

  const show = (host: HTMLElement, held: Set<HTMLElement>) => {
    const before = shown.get(host)
    const ids = [...new Set([...held].flatMap(idsOf))]
    const frame = frameIn(host, held)
    const key = JSON.stringify([ids, [...held].map(({ title }) => title).filter(Boolean)])
    if (before?.key === key && before.frame === frame) {
      before.held = held
      return
    }
    if (before) remove(before)
    const now = { held, ids, box: placeholder(consent, words, ids, [...held]), frame, key }
    shown.set(host, now)
    insert(host, now)
  }

  const hide = (host: HTMLElement, isOpen = false) => {
    const before = shown.get(host)
    if (isOpen && before && isUnder(before.box)) keepHeight(host, heights.get(host))
    sizes.unobserve(host)
    if (before) remove(before)
    shown.delete(host)
    if (wanted !== host) return
    wanted = undefined
    focus(host)
  }

  /** Removes boxes that a router's copy of the page brought along, and shows the frames that they hid. */
  const clean = (host: HTMLElement) => {
    if (shown.has(host)) return
    if (host.matches('iframe')) setHidden(host, false)
    const boxes = host.matches('iframe')
      ? [host.previousElementSibling]
      : host.querySelectorAll(root)
    const known = [...shown.values()].map(({ box }) => box as Element)
    for (const box of boxes) if (box?.matches(root) && !known.includes(box)) box.remove()
  }

  /** A framework may move or remove placeholders and held elements. */
  const observer = new MutationObserver(() => {
    flush()
    for (const [host, now] of shown) {
      for (const element of now.held) if (!element.isConnected) now.held.delete(element)
      if (!now.held.size) hide(host)
      else if (now.frame !== frameIn(host, now.held)) show(host, now.held)
      else if (!now.frame && now.box.parentNode !== host) insert(host, now)
    }
    standIns.mend()
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
    () => sizes.disconnect(),
    listen(document, 'click', (event) => {
      // Inside a shadow root, the event's target is the root's host.
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
    else hide(host, element.isConnected)
  }
  const flush = () => [...early.values()].forEach((tell) => tell())
  stops.push(listen(document, 'readystatechange', flush))

  return {
    follow,
    stop() {
      shown.forEach(remove)
      shown.clear()
      standIns.stop()
      stops.forEach((stop) => stop())
    },
  }
}
