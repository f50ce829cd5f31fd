import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What LogRocket needs. */
export interface LogrocketOptions {
  /** The app's id: `organization/app`. */
  readonly id: string
  /** Passed on to `LogRocket.init(id, config)`. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
}

/**
 * LogRocket: recordings of visits, with errors and requests. LogRocket documents no call that ends a recording, so a
 * denial reloads the page. A site that bundles the SDK overrides the preset's start: `{ ...logrocket({ id }), start: ()
 * => LogRocket.init(id) }`.
 *
 * @param options `id`; optionally `config`
 * @returns the service
 * @see https://docs.logrocket.com/reference/cookies
 * @see https://docs.logrocket.com/reference/configure-sdk
 */
export const logrocket = ({ id, config = {} }: LogrocketOptions): Service<'logrocket'> => ({
  id: requireOptions('logrocket', { id }),
  name: 'LogRocket',
  provider: 'LogRocket',
  purpose:
    'Records what you do here, click by click, and which errors occur, so that we can improve this site.',
  lang: 'en',
  // Unverified: the address of the policy.
  policyUrl: 'https://logrocket.com/privacy',
  // Unverified: that the list is complete; hosts differ by the SDK's version and by plan.
  hosts: [
    '*.lgrckt-in.com',
    '*.logrocket.io',
    '*.logrocket.com',
    '*.lr-ingest.io',
    '*.lr-ingest.com',
    '*.ingest-lr.com',
    '*.lr-in.com',
    '*.lr-in-prod.com',
    '*.lr-intake.com',
    '*.intake-lr.com',
    '*.logr-ingest.com',
    '*.logr-in.com',
    '*.lrkt-in.com',
  ],
  cookies: [
    // The SDK may prefix the names with the site's domain, in Base64.
    // Unverified: how long the cookies are stored; the documentation doesn't say.
    { name: '*_lr_tabs_-*', purpose: 'Connects the pages of your visit in one recording.' },
    { name: '*_lr_hb_-*', purpose: 'Remembers whether another tab is recorded too.' },
    { name: '*_lr_uf_-*', purpose: 'Recognizes your browser when you come back.' },
  ],
  start: (page) =>
    page.load('https://cdn.lgrckt-in.com/LogRocket.min.js', {
      attributes: { crossorigin: 'anonymous' },
      loaded: () => callVendor(page, 'LogRocket.init', id, config),
    }),
})
