import { assertKnown } from '../catalog/catalog.ts'
import { checkKeys } from '../checkKeys.ts'
import { pageHistory } from '../consent/history.ts'
import { attempt, warn } from '../console.ts'
import { createFrame } from './createFrame.ts'
import { hideContent } from './hideContent.ts'
import { layOut } from './layOut.ts'
import { providers, type ProviderName } from './providers.ts'
import { thisDocument } from '../dom/thisDocument.ts'
import { watchHydration } from './watchHydration.ts'

/** The options of `embed`. `Id` is the type of the site's ids. */
export interface EmbedOptions<Id extends string = string> {
  /**
   * The category or service that embeds wait for, by provider. Default: the service whose id is the provider's name.
   */
  readonly consent?: Readonly<Partial<Record<ProviderName, Id | undefined>>> | undefined
}

const attribute = 'data-consent-embed'
const placeholder = '[data-askfirst-placeholder]'

/** Warns about ids that the consents in the page don't have. For a consent that is created later, the gate warns. */
const checkConsents = (consents: EmbedOptions['consent'] = {}) => {
  checkKeys(consents, providers, 'the option "consent" of embed')
  const catalogs = [...pageHistory().values()].flatMap(({ consent }) => consent?.catalog ?? [])
  for (const id of Object.values(consents))
    for (const catalog of catalogs) if (id) attempt(() => assertKnown(catalog, id))
}

const make = (host: HTMLElement, consents: EmbedOptions['consent']) => {
  const [name = '', ...rest] = (host.getAttribute(attribute) ?? '').split(':')
  if (Object.hasOwn(providers, name)) {
    const provider = name as ProviderName
    return createFrame(host, providers[provider], rest.join(':'), consents?.[provider] ?? provider)
  }
  if (process.env.NODE_ENV !== 'production')
    warn(`no provider is called "${name}"; there are ${Object.keys(providers).join(', ')}:`, host)
  return undefined
}

/**
 * Creates held frames of known providers in elements with `data-consent-embed`.
 *
 * Such an element is `<div data-consent-embed="youtube:aqz-KE-bpKQ" title="A film">`. Elements that are added later are
 * picked up automatically. Each element is read once, after the page is hydrated. A picture inside it is shown until
 * the frame is shown. Other content is for visitors without JavaScript, and is hidden once the frame or its placeholder
 * is shown. On a server it does nothing.
 *
 * @param options the category or service that each provider's embeds wait for. Default: the provider's service
 * @returns a function that stops it
 * @example
 * embed({ consent: { vimeo: 'media' } })
 */
export const embed = <Id extends string = string>({
  consent,
}: EmbedOptions<Id> = {}): (() => void) => {
  if (!('document' in globalThis)) return () => {}
  if (process.env.NODE_ENV !== 'production') checkConsents(consent)
  const known = new WeakSet<HTMLElement>()
  /** The frames of elements whose content stays visible until the frame or its placeholder is shown. */
  const coming = new WeakMap<HTMLElement, HTMLElement>()

  const begin = (host: HTMLElement) => {
    known.add(host)
    // An element cloned by a router contains a frame already.
    const frame = host.querySelector('iframe[data-consent]') ? undefined : make(host, consent)
    if (!frame) return
    if (layOut(host, frame)) coming.set(host, frame)
    host.append(frame)
  }
  const look = () => {
    for (const host of thisDocument.querySelectorAll<HTMLElement>(`[${attribute}]`)) {
      if (!known.has(host) && hydration.isOver(host)) begin(host)
      const frame = coming.get(host)
      if (!frame || (!frame.hasAttribute('src') && !host.querySelector(placeholder))) continue
      coming.delete(host)
      hideContent(host)
    }
  }
  const hydration = watchHydration(look)
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['src'] })
  look()
  return () => {
    observer.disconnect()
    hydration.stop()
  }
}
