import type { Consent } from '../consent/consent.ts'
import type { WidgetOptions } from './options.ts'

/** What the banner and the settings share; each is a file of its own, fetched when it is needed. */
export interface Widget {
  readonly consent: Consent
  readonly options: WidgetOptions
  /** The element that holds everything, made by the first of them. */
  root?: HTMLElement
  /** Called when the page around the root has changed, and the root is in its place again. */
  placed?: () => void
  /** What takes the widget out of the page. */
  readonly stops: (() => void)[]
}
