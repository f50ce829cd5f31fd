import { setTimeout as sleep } from 'node:timers/promises'
import type { Contestant } from './contestant.ts'
import { inPage } from './inPage.ts'
import type { Visit } from './visit.ts'

/** The visible effects of a contestant in a page. */
interface Seen {
  readonly banner: boolean
  readonly inline: number
  readonly external: number
  readonly google: number
  readonly film: boolean
}

// The selector is undefined in the page without a consent manager.
const look = (selector: string | null) => {
  const banner = selector === null ? null : document.querySelector(selector)
  const counts = window as { inlineRuns?: number; externalRuns?: number }
  return {
    banner: banner?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false,
    inline: counts.inlineRuns ?? 0,
    external: counts.externalRuns ?? 0,
    film: [...document.querySelectorAll('iframe')].some(({ src }) => src.endsWith('/film')),
  }
}

const see = async ({ evaluate, googleRequests }: Visit, { banner }: Contestant): Promise<Seen> => ({
  ...(await evaluate<Omit<Seen, 'google'>>(inPage(look, banner ?? null))),
  google: googleRequests(),
})

const closed = { inline: 0, external: 0, google: 0, film: false }
const open = { inline: 1, external: 1, google: 1, film: true }
const expected = {
  undecided: { banner: true, ...closed },
  accepted: { banner: false, ...open },
  rejected: { banner: false, ...closed },
}

/** Thrown if a contestant doesn't do what a figure measures; it gets no such figure. */
export class NotWorking extends Error {}

/** Throws unless the page is in the state that follows from the visitor's decision. */
export const prove = async (
  visit: Visit,
  contestant: Contestant,
  state: keyof typeof expected,
): Promise<void> => {
  if (!contestant.banner) return
  const seen = await see(visit, contestant)
  const wrong = Object.entries(expected[state]).filter(
    ([name, value]) => seen[name as keyof Seen] !== value,
  )
  if (wrong.length === 0) return
  const found = wrong.map(([name]) => `${name} is ${seen[name as keyof Seen]}`)
  throw new NotWorking(`${state}: ${found.join(', ')}`)
}

/** Does the same as `prove`, but gives the page some time. */
export const proveSoon = async (
  visit: Visit,
  contestant: Contestant,
  state: keyof typeof expected,
): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) {
    const works = await prove(visit, contestant, state).then(
      () => true,
      () => false,
    )
    if (works) return
    await sleep(100)
  }
  await prove(visit, contestant, state)
}
