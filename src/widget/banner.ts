import { safeUrl } from '../declaration/safeUrl.ts'
import type { BannerWords } from '../locales/enBanner.ts'
import { element } from '../dom/element.ts'
import type { WidgetOptions } from './options.ts'

/**
 * Creates the banner: a labelled region that doesn't take the focus.
 *
 * @param words its texts
 * @param options the links to the policy and the legal notice, and whether there is a Reject button
 * @returns the banner
 */
export const banner = (
  words: BannerWords,
  { policyUrl, imprintUrl, rejectButton = true }: WidgetOptions,
): HTMLElement => {
  const link = (url: string | undefined, text: string) => {
    const href = safeUrl(url)
    return href ? [' ', element('a', { href }, text)] : []
  }
  return element(
    'section',
    { 'data-askfirst-banner': true, popover: 'manual', 'aria-label': words.bannerTitle },
    element(
      'p',
      {},
      words.banner,
      ...link(policyUrl, words.policy),
      ...link(imprintUrl, words.imprint),
    ),
    element(
      'div',
      { 'data-askfirst-actions': true },
      element('button', { type: 'button', 'data-consent-accept': true }, words.accept),
      rejectButton &&
        element('button', { type: 'button', 'data-consent-reject': true }, words.reject),
      element('button', { type: 'button', 'data-consent-open': true }, words.settings),
    ),
  )
}
