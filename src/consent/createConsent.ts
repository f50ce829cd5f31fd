import { atom, type WritableAtom } from 'nanostores'

import { assertKnown, createCatalog, type Category } from '../catalog/catalog.ts'
import { assertPatterns } from '../catalog/assertPatterns.ts'
import { assertPurposes } from '../catalog/assertPurposes.ts'
import { attempt, warn } from '../console.ts'
import { ConfigError } from '../errors.ts'
import { assertLength } from '../record/assertLength.ts'
import { choicesOf, type Choices } from '../record/choicesOf.ts'
import { decide, type Changes } from '../record/decide.ts'
import { defaultDays, defaultName } from '../record/defaults.ts'
import { fingerprint } from '../record/fingerprint.ts'
import { howGrammar, revisionGrammar } from '../record/grammar.ts'
import type { ConsentRecord, How } from '../record/record.ts'
import { checkCategories } from './checkCategories.ts'
import type { Consent } from './consent.ts'
import type { ConsentPolicy } from './consentPolicy.ts'
import { createRecord } from './createRecord.ts'
import type { DecisionReport } from './decisionReport.ts'
import { historyOf } from './history.ts'
import { randomId } from './randomId.ts'
import { reasonFor } from './reasonFor.ts'
import type { ConsentStorage } from './storage.ts'
import { whenGranted } from './whenGranted.ts'

/**
 * The options of `createConsent`.
 *
 * The type parameters are the ids of the categories and the ids of the services.
 */
export interface ConsentOptions<Id extends string = string, ServiceId extends string = string> {
  /** The categories by id, with their services and cookies. */
  readonly categories: Readonly<Record<Id, Category<ServiceId, NoInfer<Id | ServiceId>>>>
  /**
   * A number that you raise to ask visitors again, or `auto` for a fingerprint of the categories, services and cookies.
   * Default: 0.
   */
  readonly revision?: number | 'auto' | undefined
  /** Where the record is stored. Default: nowhere, so a decision lasts for this page view only. */
  readonly storage?: ConsentStorage | undefined
  /**
   * What is on until the visitor decides, by region and opt-out signal. Create it with `policyOf`. Default: opt-in for
   * all.
   */
  readonly policy?: ConsentPolicy | undefined
  /**
   * Called once for each decision made in this page, before it takes effect, for the site's log. An error that the
   * callback throws is reported to the console. `sendDecisions` from `askfirst/decisions` creates such a callback.
   * Default: none.
   */
  readonly onDecision?: ((decision: DecisionReport) => void) | undefined
}

/**
 * Creates the store of the visitor's choices.
 *
 * It needs no DOM; on a server, without a stored decision or a policy, it denies everything that isn't required. A
 * second call in one page with the same storage name returns the running consent.
 *
 * @param options the categories, the revision, the storage and the policy
 * @returns the consent: its stores and its actions
 * @throws {ConfigError} `no-required-category` — no category is required
 * @throws {ConfigError} `bad-id`, `duplicate-id`, `bad-revision` — an id or the revision is invalid, or an id is used
 *   twice
 * @throws {ConfigError} `record-too-long` — a decision wouldn't fit into a cookie
 * @throws {ConfigError} `bad-pattern`, `own-and-sale` — in development: a cookie pattern or a category is invalid
 * @example
 * const consent = createConsent({ categories, storage: cookieStorage() })
 * consent.$choices.listen(({ analytics }) => console.log(analytics))
 * consent.save({ analytics: true })
 */
export const createConsent = <Id extends string, ServiceId extends string = never>({
  categories,
  revision: asked = 0,
  storage,
  policy,
  onDecision,
}: ConsentOptions<Id, ServiceId>): Consent<Id | ServiceId> => {
  const { name = defaultName, days = defaultDays } = storage ?? {}
  const history = historyOf(name)
  if (history.consent) {
    if (process.env.NODE_ENV !== 'production')
      warn(
        `"${name}" is already running; its consent is reused. Reload the page after changing its configuration.`,
      )
    return history.consent
  }

  if (process.env.NODE_ENV !== 'production') checkCategories(categories, policy)
  // Untyped code may omit the categories; `createCatalog` then throws an error that says what is missing.
  const catalog = createCatalog(categories)
  const revision = asked === 'auto' ? fingerprint(catalog) : `${asked}`
  if (!revisionGrammar.test(revision)) throw new ConfigError('bad-revision', revision)
  assertLength(catalog, name)
  if (process.env.NODE_ENV !== 'production') {
    assertPatterns(catalog, name, storage?.kind ?? 'cookie')
    assertPurposes(catalog)
  }

  const { loadedOnce } = history
  const { $record, decide: store, time, stop } = createRecord(catalog, revision, days, storage)
  const choose = (record: ConsentRecord | undefined) =>
    policy ? policy.choicesOf(catalog, record, storage?.read()) : choicesOf(catalog, record)
  // The initial value ignores the decision, as a server's rendering does. A framework hydrates with it (`init`), then
  // follows the current value.
  const $choices = atom(choicesOf(catalog, undefined)) as Consent['$choices'] &
    WritableAtom<Choices>
  $choices.set(choose($record.get()))
  const $settingsOpen = atom(false)
  const ids = Object.keys(catalog.categories)

  $record.listen((record) => {
    // A record that grants nothing also ends every “Load once”.
    if (!Object.values(record?.choices ?? {}).includes(true)) loadedOnce.clear()
    $choices.set(choose(record))
  })

  const save = (changes: Changes, how: How = 'api') => {
    Object.keys(changes).forEach((id) => assertKnown(catalog, id))
    // A decision on an id, or on its category, ends the id's “Load once”.
    for (const [id, { category }] of catalog.entries)
      if ([id, category].some((one) => Object.hasOwn(changes, one))) loadedOnce.delete(id)
    const record = {
      id: randomId(storage?.idSuffix),
      revision,
      time: time(),
      how: howGrammar.test(how) ? how : 'api',
      choices: decide(catalog, $record.get()?.choices, changes),
      ...policy?.decide(catalog, $record.get(), changes),
    }
    // Report before `store` removes the banner, because the report may include the banner's text.
    if (onDecision) attempt(() => onDecision({ record, applied: policy?.describe(catalog) }))
    store(record)
  }
  const saveAll = (some: readonly string[], granted: boolean, how?: How) =>
    save(Object.fromEntries(some.map((id) => [id, granted])), how)

  const consent: Consent = {
    name,
    $record,
    $choices,
    $settingsOpen,
    catalog,
    storage,
    loadedOnce,
    allows: (id) => $choices.get()[id] === true,
    accept: () => saveAll(ids, true),
    reject: () => saveAll(ids, false),
    save,
    withdraw: (...some) => saveAll(some.length ? some : ids, false),
    asks: () =>
      policy
        ? policy.questionOf(catalog, $record.get(), storage?.read())
        : $record.get()
          ? undefined
          : 'consent',
    acknowledge() {
      if (consent.asks() === 'notice') saveAll(ids, false, 'notice')
    },
    isOptedOut: () => !!policy?.isOptedOut(catalog, $choices.get()),
    openSettings: () => $settingsOpen.set(true),
    whenGranted: (id, run) => whenGranted(consent, id, run),
    explain(target) {
      if (process.env.NODE_ENV !== 'production') return reasonFor(consent, target)
      const id = typeof target === 'string' ? target : target.getAttribute('data-consent')
      return `${id}: ${$choices.get()[id ?? '']}`
    },
    stop() {
      stop?.()
      history.consent = undefined
    },
  }
  history.consent = consent
  return consent
}
