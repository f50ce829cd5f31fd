import type { BannerWords } from '../locales/enBanner.ts'
import type { Question } from '../policy/question.ts'
import { element } from '../dom/element.ts'
import { decisions } from './decisions.ts'
import type { WidgetOptions } from './options.ts'
import { withLinks } from './withLinks.ts'

/**
 * Creates the banner: a labelled region that doesn't take the focus, or a dialog if the site wants it modal.
 *
 * @param words its texts
 * @param options its layout, its links, and whether there is a Reject button
 * @param question whether it asks for consent, or gives notice of what is on. Default: for consent
 * @returns the banner
 */
export const banner = (
  words: BannerWords,
  options: WidgetOptions,
  question: Question = 'consent',
): HTMLElement => {
  const { layout = 'box', position = 'bottom-start', rejectButton = true, modal } = options
  const isModal = modal && layout !== 'inline'
  const isNotice = question === 'notice'
  return element(
    isModal ? 'dialog' : 'section',
    {
      'data-askfirst-banner': true,
      'data-askfirst-layout': layout,
      'data-askfirst-position': position,
      popover: !isModal && layout !== 'inline' && 'manual',
      'aria-label': words.bannerTitle,
    },
    // In a dialog, the focus goes to what it is about, and to no choice.
    element('h2', { tabindex: isModal && '-1', autofocus: isModal }, words.bannerTitle),
    element('p', {}, ...withLinks(isNotice ? words.notice : words.banner, words, options)),
    element(
      'div',
      { 'data-askfirst-actions': true },
      decisions(
        isNotice ? ['acknowledge', words.acknowledge] : ['accept', words.accept],
        rejectButton && ['reject', isNotice ? words.object : words.reject],
      ),
      element('button', { type: 'button', 'data-consent-open': true }, words.settings),
    ),
  )
}
