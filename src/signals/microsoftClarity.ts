import type { Signal, UncheckedId } from '../vendor/signal.ts'
import { commandQueue } from '../vendor/commandQueue.ts'
import { signal, type Granted, type Grants } from './signal.ts'

/** The ids that grant each of Clarity's permissions by default. */
const defaults = {
  ad_Storage: [],
  analytics_Storage: ['microsoftClarity', 'analytics'],
} as const satisfies Record<string, readonly string[]>

/** Clarity's permissions, as Microsoft spells them. */
export type ClarityPermission = keyof typeof defaults

/** Which category or service grants which permission of Clarity. */
export type MicrosoftClaritySignalOptions<Id extends string = string> = Grants<
  ClarityPermission,
  Id
>

const state = (granted: Granted<ClarityPermission>) =>
  Object.fromEntries(
    Object.entries(granted).map(([name, yes]) => [name, yes ? 'granted' : 'denied']),
  )

/**
 * Sends Microsoft Clarity's consent, version 2. Both permissions are sent each time, because Clarity doesn't change a
 * permission that is missing.
 *
 * Analytics follows the service `microsoftClarity`, else the category `analytics`; `ad_Storage` stays denied until the
 * site maps it. While consent is denied, Clarity still records, but without cookies.
 *
 * @param grants the category or service that grants a permission: `{ ad_Storage: 'marketing' }`
 * @returns the signal
 * @see https://learn.microsoft.com/en-us/clarity/clarity-consent-api-v2
 */
export const microsoftClarity = <const Id extends string = UncheckedId>(
  grants: MicrosoftClaritySignalOptions<Id> = {},
): Signal<Id> =>
  signal<ClarityPermission, Id>({
    id: 'microsoftClarity',
    grants: { ...defaults, ...grants },
    begin(granted, page) {
      const clarity = commandQueue(page, 'clarity')
      // Clarity runs queued commands in order, so an earlier grant would set cookies even if a denial follows. The
      // queue keeps only the latest consent.
      if (Array.isArray(clarity['q']))
        clarity['q'] = (clarity['q'] as ArrayLike<unknown>[]).filter(
          (command) => command[0] !== 'consentv2',
        )
      clarity('consentv2', state(granted))
    },
  })
