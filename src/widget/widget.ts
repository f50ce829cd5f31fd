import type { Consent } from '../consent/consent.ts'
import type { WidgetOptions } from './options.ts'

/** What the banner and the settings share. Each is a file of its own, fetched when it is needed. */
export interface Widget {
  readonly consent: Consent
  readonly options: WidgetOptions
  /** The roots of all widgets in the page. */
  readonly roots: WeakSet<object>
  /** The root element, created by the one that is shown first. */
  root?: HTMLElement
  /** Called each time that the page around the root has changed, after the root is in its place again. */
  readonly placed: Set<() => void>
  /** The functions that remove the widget from the page. */
  readonly stops: (() => void)[]
}
