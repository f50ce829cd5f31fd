import type { Consent } from '../consent/consent.ts'
import { later } from '../dom/later.ts'
import { setHidden } from '../dom/setHidden.ts'
import type { Placeholders } from './mountPlaceholders.ts'
import type { PlaceholderOptions } from './options.ts'

/** The gate, as far as placeholders need it. */
export interface PlaceholderGate {
  pass(...elements: readonly HTMLElement[]): void
  watch(listener: (element: HTMLElement, isHeld: boolean) => void): () => void
}

const containers = '[data-consent-placeholder]'

/** Hides what is held in a container, and shows the site's previews for it: at once, before the page is painted. */
const swap = (
  container: HTMLElement,
  element: HTMLElement,
  isHeld: boolean,
  held: WeakSet<Element>,
) => {
  const previews = container.querySelectorAll<HTMLElement>('[data-consent-preview]')
  const isShown = [...container.querySelectorAll('[data-consent]')].some((one) => held.has(one))
  if (element.matches('iframe') && (previews.length || !isHeld)) setHidden(element, isHeld)
  for (const preview of previews) setHidden(preview, !isShown)
}

/**
 * Fetches the placeholders when something that is held comes near what the visitor sees: a frame, or anything gated in
 * a `[data-consent-placeholder]`. A page without one downloads none of it, and neither does a visitor who has allowed it
 * or doesn't get there. A placeholder is as large as its frame, so nothing moves when it comes.
 *
 * @returns a function that takes them all away
 */
export const showPlaceholders = (
  consent: Consent,
  gate: PlaceholderGate,
  options: PlaceholderOptions,
): (() => void) => {
  let placeholders: Placeholders | undefined
  let isStopped = false
  let near: IntersectionObserver | undefined
  const held = new WeakSet<Element>()

  const fetchAll = later(() =>
    import('./mountPlaceholders.ts').then(({ mountPlaceholders }) => {
      near?.disconnect()
      if (isStopped) return
      placeholders = mountPlaceholders(consent, options, gate.pass)
      // Calls back for everything that is held by now.
      unwatch()
      unwatch = gate.watch(follow)
    }),
  )
  const observe = (host: HTMLElement) => {
    near ??= new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) fetchAll()
      },
      // As far again as the visitor sees.
      { rootMargin: '100%' },
    )
    near.observe(host)
  }

  const follow = (element: HTMLElement, isHeld: boolean) => {
    const container = element.closest<HTMLElement>(containers)
    const host = container ?? element
    if (
      (!container && !element.matches('iframe')) ||
      host.dataset['consentPlaceholder'] === 'none' ||
      // What is held until a no is nothing that the visitor could load.
      element.dataset['consent']?.includes('!')
    )
      return
    if (isHeld) held.add(element)
    else held.delete(element)
    if (container) swap(container, element, isHeld, held)
    if (placeholders) placeholders.follow(host, element, isHeld)
    else if (isHeld) observe(host)
  }

  let unwatch = gate.watch(follow)
  return () => {
    isStopped = true
    unwatch()
    near?.disconnect()
    placeholders?.stop()
  }
}
