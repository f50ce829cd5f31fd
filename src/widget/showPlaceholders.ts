import { report } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import type { Placeholders } from './mountPlaceholders.ts'
import type { WidgetOptions } from './options.ts'
import { setHidden } from './setHidden.ts'

/** What the gate tells of its embeds, and how to end it. */
export interface PlaceholderHooks {
  /** Called when an element is held, and when it is let through. */
  readonly held: (element: HTMLElement, isHeld: boolean) => void
  /** Takes all placeholders away. */
  readonly stop: () => void
}

/**
 * Loads the placeholders when an embed is held: a frame, or anything gated in a `[data-consent-placeholder]`. A page
 * without one downloads none of it, and neither does a visitor who has allowed it.
 *
 * @param pass lets elements through in this page view
 */
export const showPlaceholders = (
  consent: Consent,
  options: WidgetOptions,
  pass: (...elements: readonly HTMLElement[]) => void,
): PlaceholderHooks => {
  let placeholders: Promise<Placeholders | undefined> | undefined
  let isStopped = false
  const held = new WeakSet<Element>()

  const load = () =>
    import('./mountPlaceholders.ts')
      .then(({ mountPlaceholders }) => mountPlaceholders(consent, options, pass))
      .catch((error: unknown) => {
        // The next one that is held tries again; what is held stays held.
        placeholders = undefined
        report(error)
        return undefined
      })

  return {
    held(element, isHeld) {
      const container = element.closest<HTMLElement>('[data-consent-placeholder]')
      const host = container ?? element
      const isFrame = element.matches('iframe')
      const isWanted = (container ?? isFrame) && host.dataset['consentPlaceholder'] !== 'none'
      // What waits for a no is nothing that the visitor could load.
      if (isStopped || !isWanted || element.dataset['consent']?.includes('!')) return
      if (isHeld) held.add(element)
      else held.delete(element)
      if (container) {
        // At once, before the page is painted: the preview stands for the frame.
        const previews = container.querySelectorAll<HTMLElement>('[data-consent-preview]')
        const gated = container.querySelectorAll('[data-consent]')
        const isShown = [...gated].some((other) => held.has(other))
        if (isFrame && (previews.length || !isHeld)) setHidden(element, isHeld)
        for (const preview of previews) setHidden(preview, !isShown)
      }
      if (isHeld) placeholders ??= load()
      void placeholders?.then((loaded) => {
        if (!isStopped) loaded?.follow(host, element, isHeld)
      })
    },
    stop() {
      isStopped = true
      void placeholders?.then((loaded) => loaded?.stop())
    },
  }
}
