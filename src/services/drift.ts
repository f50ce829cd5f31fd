import type { Service } from '../vendor/service.ts'
import { methodQueue } from '../vendor/methodQueue.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Drift needs. */
export interface DriftOptions {
  /** The id in the snippet that Drift shows for the site: `drift.load('ID')`. */
  readonly id: string
}

const methods = [
  'identify',
  'config',
  'track',
  'reset',
  'debug',
  'show',
  'ping',
  'page',
  'hide',
  'off',
  'on',
]

/**
 * Drift's chat. It has no opt-out call, so a denial reloads the page.
 *
 * @param options `id`
 * @returns the service
 * @see https://devdocs.drift.com/docs/drift-events
 */
export const drift = ({ id }: DriftOptions): Service<'drift'> => ({
  id: requireOptions('drift', { id }),
  name: 'Drift',
  provider: 'Salesloft',
  purpose: 'Lets you chat with us.',
  lang: 'en',
  policyUrl: 'https://www.drift.com/privacy-policy/',
  hosts: ['*.driftt.com', '*.drift.com', '*.driftcdn.com'],
  // Unverified: the lifetimes, and that DRIFT_SESSION_ID and DRIFT_SESSION_STARTED are in localStorage.
  cookies: [
    { name: 'drift_aid', purpose: 'Recognizes your browser when you come back.' },
    { name: 'driftt_aid', purpose: 'Recognizes your browser when you come back.' },
    { name: 'drift_eid', purpose: 'Recognizes you once this site knows who you are.' },
    { name: 'driftt_eid', purpose: 'Recognizes you once this site knows who you are.' },
    { name: 'driftt_sid', purpose: 'Connects your actions during a visit.' },
    { name: 'drift_campaign_refresh', purpose: 'Chooses the messages you see.' },
    {
      name: 'DFTT_END_USER_PREV_BOOTSTRAPPED',
      purpose: 'Remembers that you have seen the chat.',
    },
    { name: 'DRIFT_visitCounts', storage: 'local', purpose: 'Counts your visits.' },
    {
      name: 'DRIFT_openTabs',
      storage: 'local',
      purpose: 'Shares the chat between your open tabs.',
    },
    {
      name: 'DRIFT_isChatFrameOpen',
      storage: 'local',
      purpose: 'Remembers whether the chat is open.',
    },
    {
      name: 'DRIFT_SESSION_ID',
      storage: 'local',
      purpose: 'Connects your actions during a visit.',
    },
    {
      name: 'DRIFT_SESSION_STARTED',
      storage: 'local',
      purpose: 'Connects your actions during a visit.',
    },
    {
      name: 'Drift.Targeting.*',
      storage: 'local',
      purpose: 'Chooses the messages you see.',
    },
  ],
  start(page) {
    const queue = methodQueue(page, 'drift', methods)
    page.global['driftt'] ??= queue
    Object.assign(queue, {
      invoked: true,
      methods,
      factory:
        (method: string) =>
        (...values: unknown[]) =>
          queue.push([method, ...values]),
      SNIPPET_VERSION: '0.3.1',
    })
    // The address changes every five minutes, as in Drift's snippet, so that caches drop old code.
    const step = 300_000
    const stamp = Math.ceil(Date.now() / step) * step
    return page.load(`https://js.driftt.com/include/${stamp}/${encodeURIComponent(id)}.js`)
  },
})
