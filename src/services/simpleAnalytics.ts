import type { Service } from '../vendor/service.ts'

/** The options of Simple Analytics. */
export interface SimpleAnalyticsOptions {
  /** The script's settings, as HTML attributes: `{ 'data-collect-dnt': 'true' }`. */
  readonly attributes?: Readonly<Record<string, string>> | undefined
}

/**
 * Simple Analytics. It stores nothing and has no consent call, so a withdrawal reloads the page.
 *
 * @param options optionally `attributes`
 * @returns the service
 * @see https://docs.simpleanalytics.com/script
 */
export const simpleAnalytics = ({
  attributes,
}: SimpleAnalyticsOptions = {}): Service<'simpleAnalytics'> => ({
  id: 'simpleAnalytics',
  name: 'Simple Analytics',
  provider: 'Simple Analytics',
  purpose: 'Counts visits and shows us which pages are read.',
  lang: 'en',
  policyUrl: 'https://docs.simpleanalytics.com/what-we-collect',
  hosts: ['scripts.simpleanalyticscdn.com', 'queue.simpleanalyticscdn.com'],
  start(page) {
    return page.load(
      'https://scripts.simpleanalyticscdn.com/latest.js',
      attributes ? { attributes } : {},
    )
  },
})
