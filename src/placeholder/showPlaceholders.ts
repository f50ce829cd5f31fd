import type { Consent } from '../consent/consent.ts'
import { loadWords } from '../dom/loadWords.ts'
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

/** Hides a held frame in a container, and shows the site's previews instead, before the next paint. */
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
 * Fetches the placeholders when a held frame or its container is near the viewport.
 *
 * Near means less than one viewport away. Nothing is fetched in a page without held frames, nor for visitors who have
 * allowed them or don't scroll to them. A placeholder has the size of its frame, so there is no layout shift.
 *
 * @param consent the consent to act on
 * @param gate the open gate
 * @param options the texts, and whether to add styles
 * @returns a function that removes all placeholders
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

  const load = () => loadWords(options)
  let coming: ReturnType<typeof load> | undefined
  const fetchAll = later(
    () => {
      coming = load()
      return import('./mountPlaceholders.ts')
    },
    async ({ mountPlaceholders }) => {
      const words = (await coming) ?? {}
      near?.disconnect()
      if (isStopped) return
      const pass = (...some: readonly HTMLElement[]) => gate.pass(...some)
      placeholders = mountPlaceholders(consent, options, { words, load }, pass)
      // A new watch calls `follow` for each element that is held now.
      unwatch()
      unwatch = gate.watch(follow)
    },
  )
  const observe = (host: HTMLElement) => {
    near ??= new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) fetchAll()
      },
      // One viewport in each direction.
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
      // Elements gated on `!id` load on denial, so they get no placeholder.
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
