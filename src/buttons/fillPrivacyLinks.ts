import { report } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import type { Mounted } from '../dom/mountLater.ts'
import { followLang } from '../dom/followLang.ts'
import { isParsed } from '../dom/isParsed.ts'
import { speak, spokenAt } from '../dom/speak.ts'
import { enPrivacyLinks } from '../locales/enPrivacyLinks.ts'
import type { Locale } from '../locales/locale.ts'
import { choicesIcon } from './choicesIcon.ts'

/** The text that an element was given; a site's own words stay. */
const filled = new WeakMap<Element, string>()

const keyOf = { 'privacy-choices': 'privacyChoices', 'do-not-sell': 'doNotSell' } as const

/**
 * Fills `<a data-consent-link="privacy-choices">`, `<a data-consent-link="do-not-sell">` and
 * `<p data-consent-signal>` in the visitor's language.
 *
 * The first gets the icon too. The third says that an opt-out signal is honoured, as long as one is. An element that has
 * text of its own keeps it.
 *
 * @param consent the consent to follow
 * @param load loads the words for a place in the page
 * @param root where to look
 * @returns functions that fill what is new, and stop it
 * @see https://www.law.cornell.edu/regulations/california/11-CCR-7025
 */
export const fillPrivacyLinks = (
  consent: Consent,
  load: (place: Element) => Promise<Partial<Locale>>,
  root: ParentNode,
): Mounted => {
  const write = (place: HTMLElement, text: string, words: Pick<Locale, 'lang' | 'dir'>) => {
    const before = filled.get(place)
    const own = place.textContent?.trim() ?? ''
    if (own && own !== before) return
    filled.set(place, text)
    if (own === text) return
    place.textContent = text
    speak(place, words)
  }
  const fillOne = async (place: HTMLElement) => {
    const words = { ...enPrivacyLinks, ...(await load(spokenAt(place))) }
    const { consentLink, consentSignal } = place.dataset
    if (consentSignal !== undefined)
      write(place, consent.isOptedOut() ? words.signalHonoured : '', words)
    if (consentLink === undefined) return
    const key = keyOf[consentLink as keyof typeof keyOf] as keyof typeof enPrivacyLinks | undefined
    if (key) write(place, words[key], words)
    if (key === 'privacyChoices' && !place.querySelector('svg,img'))
      place.append(' ', choicesIcon())
  }
  const fill = () => {
    for (const place of root.querySelectorAll<HTMLElement>(
      '[data-consent-link],[data-consent-signal]',
    ))
      // The parser would add the rest of what the site has in it.
      if (isParsed(place)) fillOne(place).catch(report)
  }
  const stops = [consent.$choices.subscribe(fill), followLang(fill)]
  return { renew: fill, stop: () => stops.forEach((stop) => stop()) }
}
