import type { Catalog } from '../catalog/catalog.ts'
import { createQueue, type Queue } from './createQueue.ts'
import { idOf, wordsOf } from './wordsOf.ts'

/** One queue for each category, so that a script which hangs holds no other category. A script is in that of its first word. */
export const createQueues = (
  { entries }: Catalog,
  run: (script: HTMLScriptElement) => Promise<void> | undefined,
): Queue => {
  const queues = new Map<string | undefined, Queue>()
  return {
    add(script) {
      const category = entries.get(idOf(wordsOf(script)[0] ?? ''))?.category
      const queue = queues.get(category) ?? createQueue(run)
      queues.set(category, queue)
      queue.add(script)
    },
    work: () => queues.forEach(({ work }) => work()),
  }
}
