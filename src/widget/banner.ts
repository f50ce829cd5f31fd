import { safeUrl } from '../declaration/safeUrl.ts'
import type { BannerWords } from '../locales/enBanner.ts'
import { element } from '../dom/element.ts'
import type { WidgetOptions } from './options.ts'

/** The banner: a labelled region that waits, and takes no focus. */
export const banner = (
  words: BannerWords,
  { policyUrl, rejectButton = true }: WidgetOptions,
): HTMLElement => {
  const href = safeUrl(policyUrl)
  return element(
    'section',
    { 'data-askfirst-banner': true, 'aria-label': words.bannerTitle },
    element('p', {}, words.banner, href && ' ', href && element('a', { href }, words.policy)),
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
