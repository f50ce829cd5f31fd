import type { StorageKind } from '../vendor/cookie.ts'

/** The words that visitors read. Text, never markup. */
export interface Locale {
  /** BCP 47 language tag, for the widget's `lang`. */
  readonly lang: string
  /** The direction of the script. */
  readonly dir: 'ltr' | 'rtl'
  /** The banner's accessible name. */
  readonly bannerTitle: string
  /** The banner's text. */
  readonly banner: string
  readonly accept: string
  readonly reject: string
  /** The button that opens the settings, and their title. */
  readonly settings: string
  /** The text above the categories. */
  readonly settingsIntro: string
  readonly acceptAll: string
  readonly rejectAll: string
  readonly save: string
  readonly close: string
  /** Stands where a required category would have its switch. */
  readonly alwaysOn: string
  /** Stands beside the switch of a category while some of its services differ from it. */
  readonly mixed: string
  /** Opens the list of services and cookies. */
  readonly details: string
  /** Heads the list of cookies. */
  readonly cookies: string
  /** How long an entry lasts that goes when the browser is closed. */
  readonly session: string
  /** How long an entry lasts that has no end. */
  readonly untilErased: string
  /** The link to a service's own policy. */
  readonly servicePolicy: string
  /** The link to `policyUrl`. */
  readonly policy: string
  /** The link to `imprintUrl`. */
  readonly imprint: string
  /** The titles of the declaration's columns. */
  readonly name: string
  readonly storage: string
  readonly lifetime: string
  readonly purpose: string
  readonly provider: string
  /** Where an entry lives in the browser. */
  readonly storageKinds: Readonly<Record<StorageKind, string>>
  /** Who stores what no service does. */
  readonly thisSite: string
  /** What the record is for. */
  readonly recordPurpose: string
  /** Opens one embed, for this page view. */
  readonly loadOnce: string
  /** Allows the service of an embed, for good. */
  readonly alwaysAllow: string
  /** Stands where an embed would be; `%` is who would send it: a provider or a host. */
  readonly placeholder: string
  /** Announced to screen readers after a decision. */
  readonly saved: string
  /** Names and descriptions of well-known categories, by id. */
  readonly categories: Readonly<
    Record<string, { readonly title: string; readonly description: string }>
  >
}
