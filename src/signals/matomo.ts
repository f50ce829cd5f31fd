import type { Signal, UncheckedId } from '../vendor/signal.ts'
import { oneOf } from '../vendor/oneOf.ts'
import { signal } from './signal.ts'

/** Matomo's words for each kind of consent. */
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
   * `tracking`: nothing is sent before yes. `cookies`: Matomo counts without cookies before yes. Default: `tracking`.
   */
  readonly consent?: 'tracking' | 'cookies' | undefined
  /** A category or service. Default: the service `matomo`, else the category `analytics`. */
  readonly grantedBy?: Id | undefined
}

/** Matomo's queue: a list until its code comes, then an object that runs what is pushed. */
type Paq = unknown[] | { push(command: readonly string[]): void }

/**
 * Matomo's consent: required before the first page view, given or forgotten with each decision. Don't let Matomo
 * remember consent too (`rememberConsentGiven`): its own memory would count as a yes until the visitor says no here.
 *
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
      // Of what waits for it, Matomo's code runs the giving first, wherever it stands: the last word has to stand alone.
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
