import type { Service } from '../vendor/service.ts'

/** A service that the site hasn't declared: it is never allowed, since nobody is asked about it. */
export type KnownService = Pick<Service, 'id' | 'hosts' | 'cookies'> &
  Partial<Pick<Service, 'name'>>

/** Something that the guard held or dropped. */
export interface Held {
  /** The id of the service, or of the category that declares the cookie itself. */
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
  /** The URL, or the name that would have been stored. */
  readonly subject: string
  /** `held`: it loads with consent. `dropped`: it failed, as if offline. */
  readonly action: 'held' | 'dropped'
}
