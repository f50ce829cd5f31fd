import type { Page } from '../vendor/page.ts'
import type { Signal } from '../vendor/signal.ts'

/** How the event is called. */
export interface DataLayerOptions {
  /** The event's name, for triggers. Default: `consent_update`. */
  readonly event?: string | undefined
  /** The name under which the choices stand, for variables: `consent.analytics`. Default: `consent`. */
  readonly name?: string | undefined
}

/**
 * An event in `dataLayer`, so that a tag manager's triggers fire: at the start when the visitor has decided on an
 * earlier page, and with each decision. It carries each category and service, granted or not.
 *
 * @param options the names, where the tag manager expects others
 * @see https://developers.google.com/tag-platform/tag-manager/datalayer
 */
export const dataLayer = ({
  event = 'consent_update',
  name = 'consent',
}: DataLayerOptions = {}): Signal => {
  const push = (choices: Readonly<Record<string, boolean>>, { global }: Page) => {
    const queue = (global['dataLayer'] ??= []) as unknown[]
    // Google Tag Manager merges what it gets into what it has: only a `false` takes a `true` back, a shorter list
    // would not.
    queue.push({ event, [name]: { ...choices } })
  }
  return {
    id: 'dataLayer',
    // The event fires a tag manager's triggers, whose tags follow what Google Consent Mode says at that moment.
    last: true,
    begin: (choices, page, isDecided) => {
      if (isDecided) push(choices, page)
    },
    update: push,
  }
}
