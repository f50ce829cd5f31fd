import { atom } from 'nanostores'

import { assertKnown, createCatalog, type Categories, type ConsentId } from '../catalog/catalog.ts'
import { attempt, warn } from '../console.ts'
import { ConfigError } from '../errors.ts'
import { choicesOf } from '../record/choicesOf.ts'
import { decode, encode } from '../record/codec.ts'
import { decide, type Changes } from '../record/decide.ts'
import { fingerprint } from '../record/fingerprint.ts'
import { isStale } from '../record/isStale.ts'
import type { ConsentRecord, How } from '../record/record.ts'
import type { Consent } from './consent.ts'
import { randomId } from './randomId.ts'
import { running } from './running.ts'
import type { ConsentStorage } from './storage.ts'
import { whenGranted } from './whenGranted.ts'

/** What a consent is made from. */
export interface ConsentOptions<C extends Categories> {
  /** The categories by id, with their services and cookies. */
  readonly categories: C
  /**
   * What is asked: a number to raise when visitors have to be asked again, or `auto` for a fingerprint of the
   * categories, services and cookies. Default: 0.
   */
  readonly revision?: number | 'auto'
  /** Where the record is kept. Default: nowhere, the choice holds for the page view. */
  readonly storage?: ConsentStorage
}

const now = () => Math.floor(Date.now() / 1000)

const denials = ({ choices }: ConsentRecord) =>
  Object.fromEntries(Object.entries(choices).filter(([, granted]) => !granted))

/**
 * Makes the store that holds the visitor's choices. It needs no DOM, and on a server it says no to all that is
 * not required. A second call in one page with the same storage name returns the running consent.
 *
 * @throws {ConfigError} `no-required-category`, `bad-id`, `duplicate-id` or `bad-revision`
 */
export const createConsent = <const C extends Categories>({
  categories,
  revision: asked = 0,
  storage,
}: ConsentOptions<C>): Consent<ConsentId<C>> => {
  const { name = 'consent', days = 182 } = storage ?? {}
  const earlier = running().get(name)
  if (earlier) {
    if (process.env.NODE_ENV !== 'production')
      warn(`"${name}" runs already; its consent is reused.`)
    return earlier
  }

  const catalog = createCatalog(categories)
  const revision = asked === 'auto' ? fingerprint(catalog) : `${asked}`
  if (!/^[a-z\d]{1,16}$/i.test(revision)) throw new ConfigError('bad-revision', revision)
  const fresh = (record: ConsentRecord | undefined) =>
    record && !isStale(record, catalog, revision, days, now()) ? record : undefined

  const $record = atom(fresh(decode(storage?.read())))
  const $choices = atom(choicesOf(catalog, $record.get()))
  const $settingsOpen = atom(false)
  const once = new Set<string>()

  $record.listen((record) => $choices.set(choicesOf(catalog, record)))

  let latest: string | undefined
  const keep = (record: ConsentRecord) => {
    // A storage may tell the writer too, while it writes.
    latest = record.id
    storage?.write(encode(record), new Date((record.time + days * 86_400) * 1000))
  }
  // Safari forgets what scripts stored after seven days without a visit, so each visit stores it anew
  // (webkit.org/tracking-prevention). The decision's own end stays where it was.
  const stored = $record.get()
  if (stored) keep(stored)

  /** A listener of the site that throws must not reach who decides (nanostores throws it on). */
  const set = (record: ConsentRecord) => {
    if (!Object.values(record.choices).includes(true)) once.clear()
    attempt(() => $record.set(record))
  }

  const unwatch = storage?.watch((told) => {
    const mine = $record.get()
    const theirs = decode(told ?? storage.read())
    if (!theirs || theirs.id === mine?.id || theirs.id === latest) return
    const sound = fresh(theirs)
    // What is read may lag behind what was told, so within one second only the telling counts. An absent or broken
    // text undoes no decision.
    if (mine && theirs.time <= mine.time - (told ? 1 : 0)) return
    if (sound) set(sound)
    // A decision on another question may only take away: a withdrawal must reach the tabs that are still open from
    // before a release, and an old yes must not pass for a new one.
    else if (mine)
      set({ ...mine, id: theirs.id, choices: decide(catalog, mine.choices, denials(theirs)) })
  })

  const save = (changes: Changes, how: How = 'api') => {
    for (const id in changes) assertKnown(catalog, id)
    // A decision replaces what was let in for this page view.
    for (const [id, { category }] of catalog.entries)
      if (id in changes || category in changes) once.delete(id)
    const choices = decide(catalog, $record.get()?.choices, changes)
    // `onclick = consent.reject` hands over an event.
    const by = /^[a-z]{2,16}$/.test(how) ? how : 'api'
    const record = { id: randomId(), revision, time: now(), how: by, choices }
    // First of all consequences: whatever fails later, the decision is kept.
    keep(record)
    set(record)
  }
  const saveAll = (ids: readonly string[], granted: boolean, how?: How) =>
    save(Object.fromEntries(ids.map((id) => [id, granted])), how)
  const all = Object.keys(categories)

  const consent: Consent = {
    $record,
    $choices,
    $settingsOpen,
    catalog,
    storage,
    once,
    allows: (id) => $choices.get()[id] === true,
    accept: (how) => saveAll(all, true, how),
    reject: (how) => saveAll(all, false, how),
    save,
    withdraw: (...ids) => saveAll(ids.length ? ids : all, false),
    openSettings: () => $settingsOpen.set(true),
    whenGranted: (id, run) => whenGranted(consent, id, run),
    stop() {
      unwatch?.()
      running().delete(name)
    },
  }
  running().set(name, consent)
  return consent
}
