import type { Consent } from '../consent/consent.ts'
import type { ControlOptions } from '../dom/isGenuine.ts'
import { loadWords } from '../dom/loadWords.ts'
import { mountLater, type Mounted } from '../dom/mountLater.ts'
import type { Wording } from '../locales/wording.ts'
import { checkMarkup } from './checkMarkup.ts'

/** Warns about mistakes in the markup, now and after each change of the page. */
const withChecks = (followed: Mounted, consent: Consent, root: ParentNode): Mounted => {
  const check = () => checkMarkup(consent, root)
  check()
  return {
    ...followed,
    renew() {
      check()
      followed.renew()
    },
  }
}

/**
 * Makes the site's own markup show the visitor's choices.
 *
 * `input[data-consent-choice="analytics"]` is checked while analytics is allowed, and `[data-consent-show="undecided"]`
 * is shown while the visitor has to be asked. It also fills `<p data-consent-signal>` and the links that US law
 * requires, such as `<a data-consent-link="privacy-choices">`.
 *
 * Elements that are added later are picked up automatically. The code is fetched only if the page has one of these
 * elements. `start` calls this for the whole page; the buttons need `bindButtons`. On a server it does nothing.
 *
 * @param consent the consent to follow
 * @param options which parts of the page count, and the languages of the links. Default: all parts, in English
 * @param root where to look; a shadow root needs a call of its own. Default: the whole page
 * @returns a function that stops it; elements stay as they are
 * @example
 * const consent = createConsent({ categories, storage: cookieStorage() })
 * mountMarkup(consent)
 * bindButtons(consent)
 */
export const mountMarkup = (
  consent: Consent,
  options: ControlOptions & Wording = {},
  root?: ParentNode & Node,
): (() => void) =>
  mountLater(
    // The widget's own checkboxes don't count.
    '[data-consent-show],[data-consent-link],[data-consent-signal],[data-consent-choice]:not([data-askfirst-root] *)',
    () => import('./followMarkup.ts'),
    ({ followMarkup }, place) => {
      const followed = followMarkup(
        consent,
        options,
        (element) => loadWords(options, element),
        place,
      )
      return process.env.NODE_ENV === 'production' ? followed : withChecks(followed, consent, place)
    },
    root,
  )
