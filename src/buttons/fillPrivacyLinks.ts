import { report } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import type { Mounted } from '../dom/mountLater.ts'
import { followLang } from '../dom/followLang.ts'
import { isParsed } from '../dom/isParsed.ts'
import { speak, spokenAt } from '../dom/speak.ts'
import { enPrivacyLinks } from '../locales/enPrivacyLinks.ts'
import type { Locale } from '../locales/locale.ts'
import { choicesIcon } from './choicesIcon.ts'

/** The texts that elements got from us; the site's own text stays. */
const filled = new WeakMap<Element, string>()

const keyOf = { 'privacy-choices': 'privacyChoices', 'do-not-sell': 'doNotSell' } as const

/**
 * Fills privacy links and notes on opt-out signals, in the visitor's language.
 *
 * `<a data-consent-link="privacy-choices">` gets a text and the icon, `<a data-consent-link="do-not-sell">` a text.
 * `<p data-consent-signal>` says that an opt-out signal is honoured, while one is. An element with its own text keeps
 * it.
 *
 * @param consent the consent to follow
 * @param load loads the words for a place in the page
 * @param root where to look
 * @returns functions that fill new elements, and stop it
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
      // Until then, the parser may still add content of the site.
      if (isParsed(place)) fillOne(place).catch(report)
  }
  const stops = [consent.$choices.subscribe(fill), followLang(fill)]
  return { renew: fill, stop: () => stops.forEach((stop) => stop()) }
}
