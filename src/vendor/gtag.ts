import type { Page } from './page.ts'

/** Google's command function. */
export type Gtag = (...command: unknown[]) => void

/**
 * The page's `gtag`, made if it isn't there: what the site sends before the tag may load waits in
 * `dataLayer` instead of failing.
 *
 * @see https://developers.google.com/tag-platform/gtagjs/reference
 */
export const gtag = ({ global }: Page): Gtag => {
  const queue = (global['dataLayer'] ??= []) as unknown[]
  return (global['gtag'] ??= function () {
    // Google's tag takes an Arguments object for a command, and overlooks an array.
    // eslint-disable-next-line prefer-rest-params
    queue.push(arguments)
  }) as Gtag
}
