import { report } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import type { Mounted } from '../dom/mountLater.ts'
import { followLang } from '../dom/followLang.ts'
import { isParsed } from '../dom/isParsed.ts'
import { speak, spokenAt } from '../dom/speak.ts'
import { enPrivacyLinks } from '../locales/enPrivacyLinks.ts'
import type { Locale } from '../locales/locale.ts'
import { choicesIcon } from './choicesIcon.ts'

/** The text that we last wrote into each element. Any other text is the site's own and stays. */
const filled = new WeakMap<Element, string>()

const keyOf = { 'privacy-choices': 'privacyChoices', 'do-not-sell': 'doNotSell' } as const

/**
 * Fills privacy links, and notes about opt-out signals, in the visitor's language.
 *
 * `<a data-consent-link="privacy-choices">` gets a text and the icon, `<a data-consent-link="do-not-sell">` a text.
 * While an opt-out signal is honoured, `<p data-consent-signal>` says so. An element in which the site has written its
 * own text keeps that text.
 *
 * @param consent the consent to follow
 * @param load loads the words for a place in the page
 * @param root where to look
 * @returns `renew`, which fills new elements, and `stop`
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
      // While an element is being parsed, the site's own text may still be added to it.
      if (isParsed(place)) fillOne(place).catch(report)
  }
  const stops = [consent.$choices.subscribe(fill), followLang(fill)]
  return { renew: fill, stop: () => stops.forEach((stop) => stop()) }
}
