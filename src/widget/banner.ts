import type { BannerWords } from '../locales/enBanner.ts'
import type { Question } from '../policy/question.ts'
import { element } from '../dom/element.ts'
import { decisions } from './decisions.ts'
import type { WidgetOptions } from './options.ts'
import { withLinks } from './withLinks.ts'

/**
 * Creates the banner: a region that doesn't take the focus, or a dialog if it is `modal`.
 *
 * @param words its texts
 * @param options its layout, its links, and whether there is a Reject button
 * @param question `consent` to ask, or `notice` to say what is on. Default: `consent`
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
    // In a dialog, the title gets the focus, so that no choice is favoured.
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
