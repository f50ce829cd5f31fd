import type { Service } from '../catalog/service.ts'
import type { Consent } from '../consent/consent.ts'
import type { Locale } from '../locales/locale.ts'
import { element } from './element.ts'
import { titleOf } from './titleOf.ts'

/** The host that an element would ask; empty for one without an address. */
const hostOf = (embed: HTMLElement) => {
  // A link reads any address without throwing.
  const link = document.createElement('a')
  const address = embed.dataset['src'] ?? embed.getAttribute('src')
  if (address) link.href = address
  return link.host
}

/**
 * What stands for an embed: whose it is, what would happen, and the buttons that load it.
 *
 * @param ids the categories and services that it waits for
 * @param embeds the elements that are held
 */
export const placeholder = (
  consent: Consent,
  words: Locale,
  ids: readonly string[],
  embeds: readonly HTMLElement[],
): HTMLElement => {
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(words.lang).format(new Set(names.filter(Boolean)))
  const services = ids.flatMap((id) => consent.catalog.entries.get(id)?.service ?? [])
  const name = list(ids.map((id) => titleOf(consent, id, words)))
  const from = services.length
    ? list(services.map(({ provider, name }) => provider ?? name))
    : list(embeds.map(hostOf)) || name
  const button = (attribute: string, text: string) =>
    element('button', { type: 'button', [attribute]: true, 'aria-label': `${text}: ${name}` }, text)
  const link = ({ name, policyUrl }: Service) =>
    policyUrl
      ? [
          ' ',
          element(
            'a',
            {
              href: policyUrl,
              rel: 'noreferrer',
              'aria-label': `${words.servicePolicy}: ${name}`,
            },
            words.servicePolicy,
          ),
        ]
      : []
  const [before, after] = words.placeholder.split('%')
  return element(
    'div',
    {
      'data-askfirst-placeholder': true,
      role: 'group',
      'aria-label': name,
      lang: words.lang,
      dir: words.dir,
      'data-nosnippet': true,
    },
    element(
      'div',
      {},
      element('strong', {}, name),
      // A name in another script must not turn the sentence around.
      element('p', {}, before, element('bdi', {}, from), after, ...services.flatMap(link)),
      element(
        'div',
        { 'data-askfirst-actions': true },
        button('data-consent-once', words.loadOnce),
        button('data-consent-always', words.alwaysAllow),
      ),
    ),
  )
}
