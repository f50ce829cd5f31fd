import type { Page } from '../vendor/page.ts'
import type { Signal } from '../vendor/signal.ts'

/** Event and variable names. */
export interface DataLayerOptions {
  /** The event's name, for triggers. Default: `consent_update`. */
  readonly event?: string | undefined
  /** The variable that holds the choices: `consent.analytics`. Default: `consent`. */
  readonly name?: string | undefined
}

/**
 * Pushes an event into `dataLayer` with each decision, for a tag manager's triggers. A decision from an earlier page
 * is sent when the page starts. The event has every category and service, granted or not.
 *
 * @param options names that the tag manager expects. Default: `consent_update` and `consent`
 * @returns the signal
 * @see https://developers.google.com/tag-platform/tag-manager/datalayer
 */
export const dataLayer = ({
  event = 'consent_update',
  name = 'consent',
}: DataLayerOptions = {}): Signal => {
  const push = (choices: Readonly<Record<string, boolean>>, { global }: Page) => {
    const queue = (global['dataLayer'] ??= []) as unknown[]
    // Google Tag Manager merges each push into its state, so a choice that is withdrawn must be sent as `false`.
    queue.push({ event, [name]: { ...choices } })
  }
  return {
    id: 'dataLayer',
    // Tags that this event triggers read the state of Google Consent Mode immediately, so Consent Mode is sent first.
    last: true,
    begin: (choices, page, isDecided) => {
      if (isDecided) push(choices, page)
    },
    update: push,
  }
}
