import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Fullstory needs. */
export interface FullstoryOptions {
  /** The organization's id: `o-XXXXXX-na1`. The last part of the id says where the data is stored. */
  readonly id: string
}

type Call = (...values: unknown[]) => unknown

/**
 * Fullstory: recordings of visits. On denial, `FS('shutdown')` ends the recording. Fullstory doesn't store the
 * shutdown, but the service doesn't start on the next page. `FS('setIdentity', { consent })` is for single elements of
 * a page, so the preset leaves it to the site. A site that bundles `@fullstory/browser` overrides the preset's start:
 * `{ ...fullstory({ id }), start: () => init({ orgId: id }) }`; the shutdown works with either.
 *
 * @param options `id`
 * @returns the service
 * @see https://developer.fullstory.com/browser/v2/auto-capture/capture-data/
 * @see https://help.fullstory.com/hc/en-us/articles/360020829513
 */
export const fullstory = ({ id }: FullstoryOptions): Service<'fullstory'> => {
  requireOptions('fullstory', { id })
  const region = /^o-.+-(eu\d+)$/.exec(id)?.[1]
  const host = region ? `${region}.fullstory.com` : 'fullstory.com'
  return {
    id: 'fullstory',
    name: 'Fullstory',
    provider: 'Fullstory',
    purpose: 'Records what you do here, click by click, so that we can improve this site.',
    lang: 'en',
    policyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
    // Unverified: rs.eu1.fullstory.com; only edge.eu1.fullstory.com, which serves the script, could be confirmed.
    hosts: [`edge.${host}`, `rs.${host}`],
    cookies: [
      { name: 'fs_uid', days: 365, purpose: 'Recognizes your browser when you come back.' },
      { name: 'fs_lua', days: 1 / 48, purpose: 'Remembers when you were last active.' },
      { name: 'fs_cid', purpose: 'Remembers how much of a page may be recorded.' },
      // Unverified: what Fullstory stores in web storage.
      { name: '_fs_tab_id', days: 0, purpose: 'Tells your open tabs apart.', storage: 'session' },
      { name: '_fs_uid', purpose: 'Recognizes your browser when you come back.', storage: 'local' },
      { name: '_fs_lua', purpose: 'Remembers when you were last active.', storage: 'local' },
    ],
    live: true,
    start(page) {
      const { global } = page
      global['_fs_host'] = host
      global['_fs_script'] = `edge.${host}/s/fs.js`
      global['_fs_org'] = id
      global['_fs_namespace'] = 'FS'
      global['FS'] ??= stub(global)
      return page.load(`https://edge.${host}/s/fs.js`, {
        attributes: { crossorigin: 'anonymous' },
      })
    },
    stop: (page) => callVendor(page, 'FS', 'shutdown'),
    resume: (page) => callVendor(page, 'FS', 'restart'),
  }
}

const stub = (global: Record<string, unknown>) => {
  const waiting: unknown[] = []
  const originals: Record<string, unknown> = {
    XMLHttpRequest: global['XMLHttpRequest'],
    fetch: global['fetch'],
  }
  // Fullstory's script intercepts requests by replacing these originals.
  if (originals['fetch'])
    global['fetch'] = function (this: unknown, ...values: unknown[]) {
      return (originals['fetch'] as Call).apply(this, values)
    }
  const send = (call: unknown[]) => {
    if (typeof fs['_api'] === 'function') return (fs['_api'] as Call)(...call)
    waiting.push(call)
    return null
  }
  const fs = ((name: string, data?: unknown, source?: unknown, version: unknown = 2) =>
    name.endsWith('Async')
      ? new Promise((resolve, reject) => {
          send([name.replace(/Async$/, ''), data, source, resolve, reject, version])
        })
      : send([name, data, source, undefined, undefined, version])) as Call & Record<string, unknown>
  return Object.assign(fs, { q: waiting, _w: originals, _v: '2.0.0' })
}
