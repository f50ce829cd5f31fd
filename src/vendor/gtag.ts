import type { Page } from './page.ts'

/** Google's command function. */
export type Gtag = (...command: unknown[]) => void

/**
 * Returns the page's `gtag`, and creates it if it is missing.
 *
 * Commands that the site sends before the tag is allowed to load wait in `dataLayer` instead of failing.
 *
 * @param page the page
 * @returns Google's command function
 * @see https://developers.google.com/tag-platform/gtagjs/reference
 */
export const gtag = ({ global }: Page): Gtag => {
  const queue = (global['dataLayer'] ??= []) as unknown[]
  return (global['gtag'] ??= function () {
    // Google's tag treats only Arguments objects as commands, and ignores arrays.
    // eslint-disable-next-line prefer-rest-params
    queue.push(arguments)
  }) as Gtag
}
