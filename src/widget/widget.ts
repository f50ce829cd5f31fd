import type { Consent } from '../consent/consent.ts'
import type { Locale } from '../locales/locale.ts'
import type { WidgetOptions } from './options.ts'

/** What the banner and the settings share. Each is a file of its own, fetched when it is needed. */
export interface Widget {
  readonly consent: Consent
  readonly options: WidgetOptions
  /** The words that aren't those of English. */
  words: Partial<Locale>
  /** Loads the words anew, for a place in the page. */
  readonly load: (place?: Element) => Promise<Partial<Locale>>
  /** The roots of all widgets in the page. */
  readonly roots: WeakSet<object>
  /** The root element, created by the one that is shown first. */
  root?: HTMLElement
  /** Called each time that the page around the root has changed, after the root is in its place again. */
  readonly placed: Set<() => void>
  /** Called when the page's language has changed, and the new words are there. */
  readonly reworded: Set<() => void>
  /** The functions that remove the widget from the page. */
  readonly stops: (() => void)[]
}
