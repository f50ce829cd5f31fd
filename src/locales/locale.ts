import type { How } from '../record/record.ts'
import type { Purposes } from './purposes/purposes.ts'
import type { StorageKind } from '../vendor/cookie.ts'

/** The words that visitors read. They are text, never markup. */
export interface Locale {
  /** BCP 47 language tag, for the widget's `lang`. */
  readonly lang: string
  /** The direction of the script. */
  readonly dir: 'ltr' | 'rtl'
  /** The banner's heading, and its accessible name. */
  readonly bannerTitle: string
  /** The banner's text. `[words]{policyUrl}` makes a link, here and in `settingsIntro`. */
  readonly banner: string
  readonly accept: string
  readonly reject: string
  /** The banner's text while everything is on until the visitor objects. Its links work as in `banner`. */
  readonly notice: string
  /** The buttons of a banner that shows `notice`: one closes it, the other objects to everything. */
  readonly acknowledge: string
  readonly object: string
  /** The button that opens the settings, and their title. */
  readonly settings: string
  /** The text above the categories. */
  readonly settingsIntro: string
  readonly acceptAll: string
  readonly rejectAll: string
  readonly save: string
  readonly close: string
  /** Shown in place of a required category's switch. */
  readonly alwaysOn: string
  /** Shown beside a category's switch while some of its services differ from it. */
  readonly mixed: string
  /** Opens the list of a category's services, if there are many. */
  readonly services: string
  /** Opens and names the table of what a service or a category stores. */
  readonly cookies: string
  /** The lifetime of an entry that is deleted when the browser is closed. */
  readonly session: string
  /** The lifetime of an entry that has no expiry date. */
  readonly untilErased: string
  /** The lifetime of an entry if its provider doesn't state one. */
  readonly unstated: string
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
  /** Where an entry is stored in the browser. */
  readonly storageKinds: Readonly<Record<StorageKind, string>>
  /** The provider shown for entries that the site itself stores. */
  readonly thisSite: string
  /** The purpose of the consent record. */
  readonly recordPurpose: string
  /** Loads one embed, for this page view. */
  readonly loadOnce: string
  /** Allows the service of an embed permanently. */
  readonly alwaysAllow: string
  /** Shown in place of an embed; `%` is replaced by the provider or host that the embed would load from. */
  readonly placeholder: string
  /** Confirms a decision, on the screen and to screen readers. */
  readonly saved: string
  /** Marks what is new since the visitor's last choice. */
  readonly added: string
  /** Says why the site asks again; `added` marks what is new. */
  readonly renewed: string
  /** The label of the date and time of the visitor's choice. */
  readonly decided: string
  /** The label of the way in which the visitor chose; `ways` has the values. */
  readonly how: string
  /** How a decision was made. */
  readonly ways: Readonly<Record<Exclude<How, 'notice'>, string>>
  /** The label of the record's id, which a visitor can quote to the site. */
  readonly reference: string
  /** Withdraws all consent. */
  readonly withdraw: string
  /** The checkbox in a form that allows its details to be stored. */
  readonly remember: string
  /** The title of the list of the visitor's stored details. */
  readonly details: string
  /** The button that erases the stored details, and the message that confirms it. */
  readonly forget: string
  readonly forgotten: string
  /** Says that the browser's opt-out signal is honoured. */
  readonly signalHonoured: string
  /** The links as Californian law words them: to all choices, and to the opt-out alone. */
  readonly privacyChoices: string
  readonly doNotSell: string
  /** Names and descriptions of well-known categories, by id. */
  readonly categories: Readonly<
    Record<string, { readonly title: string; readonly description: string }>
  >
  /** Loads the purposes of the presets' services in this language; without it, they are in English. */
  readonly purposes?: (() => Promise<Purposes>) | undefined
}
