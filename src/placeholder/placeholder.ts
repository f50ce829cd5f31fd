import { safeUrl } from '../declaration/safeUrl.ts'
import type { Service } from '../vendor/service.ts'
import type { Consent } from '../consent/consent.ts'
import type { PlaceholderWords } from '../locales/enPlaceholder.ts'
import { element } from '../dom/element.ts'
import { titleOf } from '../declaration/titleOf.ts'
import { thisDocument } from '../dom/thisDocument.ts'

/** The host that an element would contact; empty if it has no address. */
const hostOf = (embed: HTMLElement) => {
  // A link parses any address without throwing.
  const link = thisDocument.createElement('a')
  const address = embed.dataset['consentSrc'] ?? embed.dataset['src'] ?? embed.getAttribute('src')
  if (address) link.href = address
  return link.host
}

/** Joins names into a list, with the commas and the “and” of the language. */
const join = (names: readonly string[], lang: string, type: Intl.ListFormatType) => {
  const all = [...new Set(names.filter(Boolean))]
  // A single name needs no `Intl.ListFormat`: the first one in a page takes about ten milliseconds.
  if (all.length < 2) return all.join()
  try {
    return new Intl.ListFormat(lang, { type }).format(all)
  } catch {
    // An invalid tag such as "de_DE" throws (ECMA-402, 9.2.1).
    return all.join(', ')
  }
}

/**
 * Creates a placeholder, which says who provides an embed and has the buttons to load it.
 *
 * @param consent the consent to read services from
 * @param words its texts
 * @param ids the categories and services that the embed waits for
 * @param embeds the held elements
 * @returns the placeholder, not yet in the page
 */
export const placeholder = (
  consent: Consent,
  words: PlaceholderWords,
  ids: readonly string[],
  embeds: readonly HTMLElement[],
): HTMLElement => {
  const list = (names: readonly string[]) => join(names, words.lang, 'conjunction')
  const services = ids.flatMap((id) => consent.catalog.entries.get(id)?.service ?? [])
  const name = list(ids.map((id) => titleOf(consent.catalog, id, words)))
  const titles = embeds.map(({ title }) => title).filter(Boolean)
  const title = join([name, titles.length === 1 ? (titles[0] ?? '') : ''], words.lang, 'unit')
  const from = services.length
    ? list(services.map(({ provider, name }) => provider ?? name))
    : list(embeds.map(hostOf)) || name
  const button = (attribute: string, text: string, what: string) =>
    element('button', { type: 'button', [attribute]: true, 'aria-label': `${text}: ${what}` }, text)
  const link = ({ name, policyUrl }: Service) => {
    const href = safeUrl(policyUrl)
    const label = `${words.servicePolicy}: ${name}`
    const attributes = { href, rel: 'noreferrer', 'aria-label': label }
    return href ? [' ', element('a', attributes, words.servicePolicy)] : []
  }
  const [before, after] = words.placeholder.split('%')
  return element(
    'div',
    {
      'data-askfirst-placeholder': true,
      role: 'group',
      'aria-label': title,
      lang: words.lang,
      dir: words.dir,
      'data-nosnippet': true,
    },
    element(
      'div',
      {},
      element('strong', {}, title),
      // `bdi` isolates the name, so that a name in another script doesn't reorder the sentence.
      element(
        'p',
        {},
        before,
        after !== undefined && element('bdi', {}, from),
        after,
        ...services.flatMap(link),
      ),
      element(
        'div',
        { 'data-askfirst-actions': true },
        button('data-consent-once', words.loadOnce, title),
        // The label names the service, because the button allows all embeds of the service.
        button('data-consent-always', words.alwaysAllow, name),
      ),
    ),
  )
}
