import { defaultDays, defaultName } from '../record/defaults.ts'
import type { ConsentStorage } from '../consent/storage.ts'

/**
 * Stores the record in memory, for tests and as a minimal example of a storage.
 *
 * @param text the stored record. Default: none
 * @returns the storage
 * @example
 * const consent = createConsent({ categories, storage: memoryStorage() })
 */
export const memoryStorage = (text?: string): ConsentStorage => {
  const watchers = new Set<(told?: string) => void>()
  const change = (next: string | undefined) => {
    text = next
    for (const changed of watchers) changed()
  }
  return {
    name: defaultName,
    days: defaultDays,
    read: () => text,
    write: change,
    clear: () => change(undefined),
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
}
