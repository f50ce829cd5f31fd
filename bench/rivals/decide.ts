import type { Contestant } from './contestant.ts'
import { prove } from './proof.ts'
import type { Visit } from './visit.ts'

/** Opens the page as a new visitor and clicks a button of the banner, once the page is quiet. */
export const decide = async (
  visit: Visit,
  contestant: Contestant,
  answer: 'accept' | 'reject',
  before?: () => Promise<unknown>,
): Promise<void> => {
  const { banner, accept, reject } = contestant
  const button = answer === 'accept' ? accept : reject
  if (!banner || !button) throw new Error('The page has no banner.')
  await visit.goUntilQuiet()
  await prove(visit, contestant, 'undecided')
  await before?.()
  await visit.click(button)
}
