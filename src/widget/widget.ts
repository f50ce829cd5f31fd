import type { Consent } from '../consent/consent.ts'
import type { Locale } from '../locales/locale.ts'
import type { WidgetOptions } from './options.ts'

/** What the banner and the settings share. Each is a file of its own, fetched when it is needed. */
export interface Widget {
  readonly consent: Consent
  readonly options: WidgetOptions
  /** The words that replace the English ones. */
  words: Partial<Locale>
  /** Loads the words again, for a place in the page. */
  readonly load: (place?: Element) => Promise<Partial<Locale>>
  /** The roots of all widgets in the page. */
  readonly roots: WeakSet<object>
  /** The root element, created by the banner or the settings, whichever is shown first. */
  root?: HTMLElement
  /** Called after each change of the page around the root, once the root is back in its place. */
  readonly placed: Set<() => void>
  /** Called after a change of the page's language, once the new words have loaded. */
  readonly reworded: Set<() => void>
  /** The functions that remove the widget from the page. */
  readonly stops: (() => void)[]
}
