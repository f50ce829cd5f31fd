import type { Signal, UncheckedId } from '../vendor/signal.ts'
import { oneOf } from '../vendor/oneOf.ts'
import { signal } from './signal.ts'

/** Matomo's commands for each kind of consent. */
const words = {
  tracking: {
    require: 'requireConsent',
    give: 'setConsentGiven',
    forget: 'forgetConsentGiven',
  },
  cookies: {
    require: 'requireCookieConsent',
    give: 'setCookieConsentGiven',
    forget: 'forgetCookieConsentGiven',
  },
} as const

/** Which consent Matomo waits for, and what grants it. */
export interface MatomoSignalOptions<Id extends string = string> {
  /**
   * `tracking`: nothing is sent before consent. `cookies`: Matomo counts without cookies before consent. Default:
   * `tracking`.
   */
  readonly consent?: 'tracking' | 'cookies' | undefined
  /** The category or service that grants the consent. Default: the service `matomo`, else the category `analytics`. */
  readonly grantedBy?: Id | undefined
}

/** Matomo's queue: a list until its code loads, then an object that runs the commands pushed to it. */
type Paq = unknown[] | { push(command: readonly string[]): void }

/**
 * Sends Matomo's consent commands: `requireConsent` before the first page view, then `setConsentGiven` or
 * `forgetConsentGiven`, or their variants for cookies. Don't call `rememberConsentGiven`: Matomo would store the
 * consent itself, and rely on it until the visitor denies it here.
 *
 * @param options which consent Matomo requires, and what grants it. Default: `tracking`, by `matomo` or `analytics`
 * @returns the signal
 * @throws {ConfigError} `bad-option` — `consent` has another value
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export const matomo = <const Id extends string = UncheckedId>({
  consent = 'tracking',
  grantedBy,
}: MatomoSignalOptions<Id> = {}): Signal<Id> => {
  oneOf('matomo', { consent }, Object.keys(words))
  const { require, give, forget } = words[consent]
  return signal<'given', Id>({
    id: 'matomo',
    grants: { given: grantedBy ?? ['matomo', 'analytics'] },
    begin({ given }, page) {
      const queue = (page.global['_paq'] ??= []) as Paq
      queue.push([require])
      if (given) queue.push([give])
    },
    update({ given }, page) {
      const queue = (page.global['_paq'] ??= []) as Paq
      // Matomo's code runs queued grants first, whatever their position, so only the latest consent command may stay in
      // the queue.
      if (Array.isArray(queue)) {
        const isOld = (command: unknown) =>
          Array.isArray(command) && (command[0] === give || command[0] === forget)
        const commands: unknown[] = queue
        commands.splice(0, Infinity, ...commands.filter((command) => !isOld(command)))
      }
      queue.push([given ? give : forget])
      if (!given) queue.push(['deleteCookies'])
    },
  })
}
