import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { oneOf } from '../vendor/oneOf.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

const methods = [
  'init',
  'startTracking',
  'stopTracking',
  'track',
  'resetIdentity',
  'identify',
  'identifyHashed',
  'getSessionId',
  'getUserId',
  'getIdentity',
  'addUserProperties',
  'addEventProperties',
  'removeEventProperty',
  'clearEventProperties',
  'addAccountProperties',
  'addAdapter',
  'addTransformer',
  'addTransformerFn',
  'onReady',
  'addPageviewProperties',
  'removePageviewProperty',
  'clearPageviewProperties',
  'trackPageview',
]

/** What Heap needs. */
export interface HeapOptions {
  /** The environment's id (app id). */
  readonly id: string
  /** The region where the environment's data is stored. Default: `us`. */
  readonly region?: 'us' | 'eu' | undefined
  /** Further settings of `heap.load(id, config)`, such as `disableTextCapture`. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Heap, version 5: records each click and page view automatically, and sessions if the account has switched that on.
 * Heap documents no opt-out call, so a denial reloads the page.
 *
 * @param options `id`; optionally `region` and `config`
 * @returns the service
 * @see https://developers.heap.io/docs/web
 * @see https://help.heap.io/hc/en-us/articles/37271939081617
 */
export const heap = ({ id, region = 'us', config = {} }: HeapOptions): Service<'heap'> => ({
  id: oneOf(requireOptions('heap', { id }), { region }, ['us', 'eu']),
  name: 'Heap',
  provider: 'Contentsquare',
  purpose: 'Records what you do here, click by click, so that we can improve this site.',
  lang: 'en',
  policyUrl: 'https://www.heap.io/privacy',
  // Unverified: c.us.heap-api.com and c.eu.heap-api.com; and *.contentsquare.net, which receives recordings of
  // sessions.
  hosts: [`cdn.${region}.heap-api.com`, `c.${region}.heap-api.com`, '*.contentsquare.net'],
  cookies: [
    { name: `_hp5_meta.${id}`, days: 395, purpose: 'Recognizes your browser when you come back.' },
    {
      name: `_hp5_event_props.${id}`,
      days: 395,
      purpose: 'Stores details that this site adds to its statistics.',
    },
    { name: `_hp5_let.${id}`, days: 395, purpose: 'Remembers when you were last active.' },
    { name: `_hp2_id.${id}`, days: 395, purpose: 'Recognizes your browser when you come back.' },
    {
      name: `_hp2_ses_props.${id}`,
      days: 1 / 48,
      purpose: 'Connects your actions during a visit.',
    },
    {
      name: `_hp2_props.${id}`,
      days: 395,
      purpose: 'Stores details that this site adds to its statistics.',
    },
    { name: '_hp2_hld.*', days: 0, purpose: 'Tests how data can be stored in your browser.' },
    { name: '_cs_id', days: 395, purpose: 'Recognizes your browser when you come back.' },
    { name: '_cs_s', days: 1, purpose: 'Connects the pages of your visit in one recording.' },
    { name: '_cs_c', days: 395, purpose: 'Remembers how much of a page may be recorded.' },
    { name: 'userty.core.p.*', days: 730, purpose: 'Recognizes your browser when you come back.' },
    {
      name: 'userty.core.s.*',
      days: 0,
      purpose: 'Connects the pages of your visit in one recording.',
    },
  ],
  start(page) {
    const waiting = (page.global['heapReadyCb'] ??= []) as unknown[]
    const stub = (page.global['heap'] ??= []) as Record<string, unknown>
    stub['envId'] = id
    stub['clientConfig'] = { ...config, shouldFetchServerConfig: false }
    for (const name of methods)
      stub[name] ??= (...values: unknown[]) =>
        waiting.push({ name, fn: () => callVendor(page, `heap.${name}`, ...values) })
    return page.load(
      `https://cdn.${region}.heap-api.com/config/${encodeURIComponent(id)}/heap_config.js`,
    )
  },
})
