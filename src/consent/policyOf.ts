import { attempt } from '../console.ts'
import type { Regions } from '../policy/regionRules.ts'
import { rulesFor } from '../policy/rulesFor.ts'
import { strictest } from '../policy/strictest.ts'
import type { Terms } from '../policy/terms.ts'
import { choicesUnder } from '../record/choicesUnder.ts'
import { decode } from '../record/codec.ts'
import { decideUnder } from '../record/decideUnder.ts'
import type { ConsentRecord } from '../record/record.ts'
import { questionUnder } from '../record/questionUnder.ts'
import { policyFor } from '../policy/policyFor.ts'
import type { ConsentPolicy } from './consentPolicy.ts'

/** Where the visitor is, and which rules and signals count there. */
export interface RegionOptions {
  /**
   * The visitor's region as an ISO 3166-1 or 3166-2 code, or a function that returns it: `DE`, `US-CA`. Default:
   * unknown, so the strictest rules apply.
   */
  readonly region?: string | (() => string | undefined) | undefined
  /**
   * The rules by region code, such as `regions` from `askfirst/regions`. Default: none, so the strictest rules apply.
   */
  readonly regions?: Regions | undefined
  /**
   * Where Global Privacy Control denies categories with `sale: true`: `true` where the region's rules say so,
   * `everywhere`, or `false` for nowhere. Default: true.
   */
  readonly gpc?: boolean | 'everywhere' | undefined
  /**
   * Returns true while the visitor's browser sends an opt-out signal. Default: `navigator.globalPrivacyControl`. On a
   * server, which has no `navigator`, read the request header `Sec-GPC`.
   */
  readonly isSignalled?: (() => boolean | undefined) | undefined
  /**
   * True to treat the older `navigator.doNotTrack` like Global Privacy Control. No law names it, and browsers are
   * removing it. Default: false.
   */
  readonly doNotTrack?: boolean | undefined
}

/**
 * The part of the global object that has opt-out signals, declared here because rings 0 and 1 compile without the DOM
 * library. A server may have no `navigator`.
 */
interface Signalling {
  readonly navigator?: {
    readonly globalPrivacyControl?: boolean
    readonly doNotTrack?: string | null
  }
}

const sendsGpc = () => (globalThis as Signalling).navigator?.globalPrivacyControl
const sendsDnt = () => (globalThis as Signalling).navigator?.doNotTrack === '1'

/**
 * Makes the policy for a visitor's region.
 *
 * Pass it as the option `policy` to `start` or `createConsent`. The region and the signal are read when the consent
 * starts and at each decision, and are never stored. If reading the region throws, it counts as unknown; if reading the
 * signal throws, it counts as sent.
 *
 * @param options the region, the rules and the signals that count. Default: the strictest rules
 * @returns the policy
 * @see https://www.w3.org/TR/gpc/
 * @example
 * import { policyOf } from 'askfirst/policy'
 * import { regions } from 'askfirst/regions'
 * start({ categories, policy: policyOf({ region: 'US-CA', regions }) })
 */
export const policyOf = ({
  region,
  regions,
  gpc,
  isSignalled = sendsGpc,
  doNotTrack,
}: RegionOptions = {}): ConsentPolicy => {
  const readSignal = () => {
    let isOn = true
    attempt(() => (isOn = !!isSignalled() || (doNotTrack === true && sendsDnt())))
    return isOn
  }
  const readRegion = () => (typeof region === 'function' ? attempt(region) : region)
  const terms = (): Terms => {
    const rules = rulesFor(readRegion(), regions) ?? strictest
    const counts = gpc === 'everywhere' || (gpc !== false && rules.gpc)
    return { rules, isOptedOut: counts && readSignal() }
  }
  const decisionsOf = (record: ConsentRecord | undefined, stored: string | undefined) => ({
    record,
    stale: record ? undefined : decode(stored),
  })
  return {
    choicesOf: (catalog, record, stored) =>
      choicesUnder(catalog, decisionsOf(record, stored), terms()),
    decide: (catalog, record, changes) => decideUnder(catalog, record, changes, terms()),
    questionOf: (catalog, record, stored) =>
      questionUnder(catalog, decisionsOf(record, stored), terms()),
    describe({ categories }) {
      const { rules, isOptedOut } = terms()
      const policies = Object.entries(categories).flatMap(([id, category]) =>
        category.required ? [] : [[id, policyFor(category, rules)] as const],
      )
      return {
        region: readRegion(),
        policies: Object.fromEntries(policies),
        isSignalled: isOptedOut,
      }
    },
    isOptedOut: ({ categories }, choices) =>
      terms().isOptedOut &&
      Object.entries(categories).some(([id, { sale }]) => sale && choices[id] !== true),
  }
}
