import type { Service } from '../vendor/service.ts'

/** A service that the site hasn't declared: what belongs to it is held for ever, as nobody is asked about it. */
export type KnownService = Pick<Service, 'id' | 'hosts' | 'cookies'> &
  Partial<Pick<Service, 'name'>>

/** Something that the guard didn't let through. */
export interface Held {
  /** The service, or the category whose own list names it. When the site hasn't declared it, no consent opens it. */
  readonly service: string
  readonly kind:
    | 'script'
    | 'iframe'
    | 'image'
    | 'link'
    | 'fetch'
    | 'xhr'
    | 'beacon'
    | 'websocket'
    | 'eventsource'
    | 'cookie'
    | 'local'
    | 'session'
    | 'database'
  /** The URL, or the name of what would have been stored. */
  readonly subject: string
  /** `held`: it comes with consent. `dropped`: it failed, as it does without a network. */
  readonly action: 'held' | 'dropped'
}
