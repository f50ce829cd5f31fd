import type { Consent } from '../consent/consent.ts'
import type { ControlOptions } from '../dom/isGenuine.ts'
import { mountLater, type Mounted } from '../dom/mountLater.ts'
import { checkMarkup } from './checkMarkup.ts'

/** Warns of mistakes in the markup, now and after each change of the page. */
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
 * Makes the site's own markup show the visitor's choices: `input[data-consent-choice="analytics"]` is checked while
 * analytics is allowed, and `[data-consent-show="undecided"]` is shown while the visitor hasn't decided.
 *
 * Elements that are added later are picked up automatically. The code for it is fetched only if there is such an element.
 * `start` calls it for the whole page; the buttons need `bindButtons`. On a server it does nothing.
 *
 * @param consent the consent to follow
 * @param options in which parts of the page. Default: in all
 * @param root where to look; a shadow root needs a call of its own. Default: the whole page
 * @returns a function that stops it; elements stay as they are
 * @example
 * const consent = createConsent({ categories, storage: cookieStorage() })
 * mountMarkup(consent)
 * bindButtons(consent)
 */
export const mountMarkup = (
  consent: Consent,
  options: ControlOptions = {},
  root?: ParentNode & Node,
): (() => void) =>
  mountLater(
    // The settings' own switches aren't the site's.
    '[data-consent-show],[data-consent-choice]:not([data-askfirst-root] *)',
    () => import('./followMarkup.ts'),
    ({ followMarkup }, place) => {
      const followed = followMarkup(consent, options, place)
      return process.env.NODE_ENV === 'production' ? followed : withChecks(followed, consent, place)
    },
    root,
  )
