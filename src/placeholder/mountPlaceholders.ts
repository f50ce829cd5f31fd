import type { Consent } from '../consent/consent.ts'
import { closestTo } from '../dom/closestTo.ts'
import { isGenuine } from '../dom/isGenuine.ts'
import { listen } from '../dom/listen.ts'
import { enPlaceholder, type PlaceholderWords } from '../locales/enPlaceholder.ts'
import type { Locale } from '../locales/locale.ts'
import { followLang } from '../dom/followLang.ts'
import { fitScheme, followScheme } from '../dom/followScheme.ts'
import { adoptStyles } from '../dom/adoptStyles.ts'
import { createHeights } from './createHeights.ts'
import { createStandIns } from './createStandIns.ts'
import { focusContent, frameIn, isReady, placeIn } from './host.ts'
import type { PlaceholderOptions } from './options.ts'
import css from './placeholder.css?inline'
import { placeholder } from './placeholder.ts'
import { watchHydration } from './watchHydration.ts'
import { setHidden } from '../dom/setHidden.ts'

/** The placeholders of a page. */
export interface Placeholders {
  /**
   * Shows a host's placeholder while any of its elements is held, and removes the placeholder once none is.
   *
   * @param host the frame, or the container around it
   * @param element the element that is held or has been let through
   * @param isHeld false when it has been let through
   */
  follow(host: HTMLElement, element: HTMLElement, isHeld: boolean): void
  /** Removes all placeholders. */
  stop(): void
}

/** The words in the page's language. */
export interface Language {
  /** The words that replace the English ones. */
  readonly words: Partial<Locale>
  /** Loads the words again, in the page's current language. */
  readonly load: () => Promise<Partial<Locale>>
}

/** A placeholder that is shown. */
interface Shown {
  held: Set<HTMLElement>
  ids: readonly string[]
  box: HTMLElement
  /** The frame that it replaces; undefined for a panel in a container. */
  frame: HTMLElement | undefined
  /** The ids and titles that it was created from. */
  key: string
}

/** How many placeholders are shown per task. */
const sliceSize = 25
const root = '[data-askfirst-placeholder]'
const buttons = '[data-consent-once],[data-consent-always]'
const idsOf = (element: HTMLElement) => element.dataset['consent']?.match(/\S+/g) ?? []

const isUnder = (box: Element) => box.matches('[data-askfirst-placeholder=under]')

/**
 * Creates the placeholders of a page.
 *
 * @param consent the consent to act on
 * @param options whether to add styles, and which of the site's controls are trusted
 * @param language the words, and a function that loads them again
 * @param pass lets elements through for this page view
 * @returns the functions that show and remove placeholders
 */
export const mountPlaceholders = (
  consent: Consent,
  options: PlaceholderOptions,
  language: Language,
  pass: (...elements: readonly HTMLElement[]) => void,
): Placeholders => {
  let words: PlaceholderWords = { ...enPlaceholder, ...language.words }
  const shown = new Map<HTMLElement, Shown>()
  /** The latest state of elements whose host isn't ready, or that wait for a later task. */
  const early = new Map<HTMLElement, { host: HTMLElement; isHeld: boolean }>()
  /** How many more placeholders this task may show. */
  let left = sliceSize
  const styled = new WeakSet<Node>()
  const ours = new WeakSet<Element>()
  const standIns = createStandIns()
  const stops: (() => void)[] = []
  const heights = createHeights()
  /** The host of the embed that the visitor has just loaded; its content gets the focus. */
  let wanted: HTMLElement | undefined

  const style = (at: Node) => {
    if (options.styles === false || styled.has(at)) return
    styled.add(at)
    const layered =
      options.styles === 'layer' ? `@layer askfirst{${css.replaceAll('!important', '')}}` : css
    stops.push(adoptStyles(layered, at as Document | ShadowRoot))
  }

  const insert = (host: HTMLElement, { box, frame, held }: Shown) => {
    style(host.getRootNode())
    fitScheme(box, host.parentElement)
    if (frame) {
      standIns.add(frame, box)
      return
    }
    for (const element of held) if (element.matches('iframe')) setHidden(element, true)
    box.setAttribute('data-askfirst-placeholder', placeIn(host))
    host.append(box)
    if (isUnder(box)) heights.watch(host)
  }

  const remove = ({ box, frame }: Pick<Shown, 'box' | 'frame'>) => {
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
    ours.add(now.box)
    insert(host, now)
  }

  const hide = (host: HTMLElement, isOpen = false) => {
    const before = shown.get(host)
    if (isOpen && before && isUnder(before.box)) heights.keep(host)
    heights.unwatch(host)
    if (before) remove(before)
    shown.delete(host)
    if (wanted !== host) return
    wanted = undefined
    focusContent(host)
  }

  /** Removes boxes that a router has copied with the page, and shows the frames that they hid. */
  const clean = (host: HTMLElement) => {
    if (shown.has(host)) return
    if (host.matches('iframe')) setHidden(host, false)
    const boxes = host.matches('iframe')
      ? [host.previousElementSibling]
      : host.querySelectorAll(root)
    for (const box of boxes) if (box?.matches(root) && !ours.has(box)) box.remove()
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

  /** Loads an embed once, through the gate, or permanently, by saving a decision. */
  const load = (button: HTMLElement, host: HTMLElement, { ids, held }: Shown) => {
    wanted = host
    if (!button.matches('[data-consent-always]')) {
      pass(...held)
      return
    }
    const denied = ids.filter((id) => !consent.allows(id))
    consent.save(Object.fromEntries(denied.map((id) => [id, true])), 'placeholder')
  }
  const answer = (event: Event) => {
    const button = closestTo(event, buttons)
    if (!button) return
    for (const [host, one] of shown)
      if (one.box.contains(button) || (host.contains(button) && isGenuine(event, button, options)))
        load(button, host, one)
  }

  /** Creates all placeholders again, in the page's new language. */
  const reword = async () => {
    words = { ...enPlaceholder, ...(await language.load()) }
    for (const [host, { box, frame, held }] of [...shown]) {
      remove({ box, frame })
      shown.delete(host)
      show(host, held)
    }
  }
  const fitAll = () => shown.forEach(({ box }, host) => fitScheme(box, host.parentElement))

  stops.push(
    followLang(() => void reword()),
    followScheme(fitAll),
  )
  stops.push(() => observer.disconnect(), heights.stop, listen(window, 'click', answer))

  const follow = (host: HTMLElement, element: HTMLElement, isHeld: boolean) => {
    if (!isReady(host) || (isHeld && !left) || !hydration.isOver(host)) {
      early.set(element, { host, isHeld })
      return
    }
    early.delete(element)
    if (isHeld && left-- === sliceSize) setTimeout(showMore)
    clean(host)
    const held = new Set(shown.get(host)?.held)
    const isKnown = idsOf(element).every((id) => consent.catalog.entries.has(id))
    if (isHeld && isKnown && element.isConnected) held.add(element)
    else held.delete(element)
    if (held.size) show(host, held)
    else hide(host, element.isConnected)
  }
  const flush = () => early.forEach(({ host, isHeld }, element) => follow(host, element, isHeld))
  const showMore = () => {
    left = sliceSize
    flush()
  }
  const hydration = watchHydration(flush)
  stops.push(listen(document, 'readystatechange', flush), hydration.stop)

  return {
    follow,
    stop() {
      shown.forEach(remove)
      shown.clear()
      early.clear()
      standIns.stop()
      stops.forEach((stop) => stop())
    },
  }
}
