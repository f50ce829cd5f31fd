import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import type { ConsentStorage } from '../../../src/consent/storage.ts'
import { categories } from '../support/categories.ts'
import { forgetPage } from '../support/forgetPage.ts'

/** One cookie, and what tabs have told each other but not yet heard. */
const browser = () => {
  let cookie: string | undefined
  const tabs: { heard: string[]; changed: (told: string) => void }[] = []
  const storage = (name: string): ConsentStorage => {
    const tab = { heard: [] as string[], changed: (() => {}) as (told: string) => void }
    tabs.push(tab)
    return {
      name,
      days: 182,
      read: () => cookie,
      write(text) {
        cookie = text
        for (const other of tabs) if (other !== tab) other.heard.push(text)
      },
      clear: () => (cookie = undefined),
      watch(changed) {
        tab.changed = changed
        return () => {}
      },
    }
  }
  return { tabs, storage, read: () => cookie }
}

const start = Date.UTC(2026, 0, 1)
const steps = fc.array(
  fc.record({
    tab: fc.nat({ max: 2 }),
    act: fc.constantFrom('accept', 'reject', 'hear', 'hear'),
    /** Milliseconds until the next step. */
    wait: fc.constantFrom(0, 0, 300, 1000, 60_000),
  }),
  { maxLength: 25 },
)
/** How wrong each tab’s clock is, in milliseconds; it may be put right in between. */
const clocks = fc.array(fc.integer({ min: -11 * 3600_000, max: 11 * 3600_000 }), {
  minLength: 3,
  maxLength: 3,
})

afterEach(() => {
  vi.useRealTimers()
  forgetPage()
})

test('all tabs end with the cookie and the visitor’s last decision, whatever their clocks', () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  let run = 0
  fc.assert(
    fc.property(clocks, steps, (offsets, all) => {
      run++
      forgetPage()
      const { tabs, storage, read } = browser()
      let time = start
      const at = (tab: number) => vi.setSystemTime(time + (offsets[tab] ?? 0))
      const consents = [0, 1, 2].map((tab) => {
        at(tab)
        return createConsent({ categories, storage: storage(`run${run}tab${tab}`) })
      })
      const hear = (tab: number) => {
        at(tab)
        const text = tabs[tab]?.heard.shift()
        if (text !== undefined) tabs[tab]?.changed(text)
      }
      let last: boolean | undefined
      for (const { tab, act, wait } of all) {
        at(tab)
        if (act === 'hear') hear(tab)
        else {
          consents[tab]?.[act]()
          last = act === 'accept'
        }
        time += wait
      }
      while (tabs.some(({ heard }) => heard.length)) tabs.forEach((_, tab) => hear(tab))
      const ends = consents.map((consent) => consent.allows('analytics'))
      if (last === undefined) return
      expect(ends).toEqual([last, last, last])
      const text = read()
      expect(consents.map(({ $record }) => $record.get()?.id)).toEqual(
        [0, 1, 2].map(() => text?.split('.')[4]),
      )
    }),
    { numRuns: 500 },
  )
})
