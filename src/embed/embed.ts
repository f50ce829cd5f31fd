import { warn } from '../console.ts'
import { providers, type Provider, type ProviderName } from './providers.ts'

/** How embeds are made. */
export interface EmbedOptions {
  /** The category or the service that a provider's embeds wait for. Default: the service of the provider's name. */
  readonly consent?: Partial<Record<ProviderName, string>>
}

const attribute = 'data-consent-embed'
const ratio = 'var(--askfirst-ratio, 16 / 9)'
const pictures = 'img,picture,svg,video'

const set = (element: HTMLElement, css: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(css)) element.style.setProperty(name, value)
}

const frameOf = (host: HTMLElement, { address, allow }: Provider, id: string, consent: string) => {
  const frame = document.createElement('iframe')
  const attributes = {
    'data-consent': consent,
    'data-src': address(id, host.dataset['start']),
    title: host.title,
    allow,
    allowfullscreen: '',
    loading: 'lazy',
    // YouTube plays nothing for a page that doesn't say where it is.
    referrerpolicy: 'strict-origin-when-cross-origin',
  }
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value)
  return frame
}

/** The box keeps its ratio; the site's picture fills it until the frame does. */
const showPicture = (host: HTMLElement, frame: HTMLElement) => {
  const fill = { position: 'absolute', inset: '0', width: '100%', height: '100%' }
  host.dataset['consentPlaceholder'] = 'over'
  set(host, { position: 'relative', overflow: 'hidden', 'aspect-ratio': ratio })
  for (const picture of host.querySelectorAll<HTMLElement>(pictures))
    set(picture, { ...fill, 'object-fit': 'cover' })
  for (const child of host.children) (child as HTMLElement).dataset['consentPreview'] = ''
  set(frame, { ...fill, border: '0' })
}

/** What stood there for visitors without JavaScript makes room. */
const hideContent = (host: HTMLElement) => {
  for (const node of [...host.childNodes]) {
    if (node instanceof HTMLElement) node.hidden = true
    else if (node.textContent?.trim()) {
      const span = document.createElement('span')
      span.hidden = true
      node.replaceWith(span)
      span.append(node)
    }
  }
}

const make = (host: HTMLElement, consents: EmbedOptions['consent']) => {
  const [name = '', ...rest] = (host.getAttribute(attribute) ?? '').split(':')
  if (!Object.hasOwn(providers, name)) {
    if (process.env.NODE_ENV !== 'production')
      warn(`no provider is called "${name}"; there are ${Object.keys(providers).join(', ')}:`, host)
    return
  }
  const provider = name as ProviderName
  const frame = frameOf(host, providers[provider], rest.join(':'), consents?.[provider] ?? provider)
  host.removeAttribute('title')
  if (host.querySelector(pictures)) showPicture(host, frame)
  else {
    set(frame, {
      display: 'block',
      width: '100%',
      height: 'auto',
      'aspect-ratio': ratio,
      border: '0',
    })
    if (host.querySelector('[data-consent-preview]')) host.dataset['consentPlaceholder'] ??= ''
    else hideContent(host)
  }
  host.append(frame)
}

/**
 * Makes frames that the gate holds, in elements such as `<div data-consent-embed="youtube:aqz-KE-bpKQ" title="A film">`,
 * also in those that come later. A picture inside is shown until the frame is; other content is for visitors
 * without JavaScript, and hidden. On a server it does nothing.
 *
 * @param options what the embeds wait for, where it isn't the service of the provider's name
 * @returns makes no more
 */
export const embed = ({ consent }: EmbedOptions = {}): (() => void) => {
  if (!('document' in globalThis)) return () => {}
  const known = new WeakSet<HTMLElement>()
  const look = () => {
    for (const host of document.querySelectorAll<HTMLElement>(`[${attribute}]`)) {
      // A router's copy brings its frame along.
      if (known.has(host) || host.querySelector('iframe[data-consent]')) continue
      known.add(host)
      make(host, consent)
    }
  }
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length)) look()
  })
  observer.observe(document, { childList: true, subtree: true })
  look()
  return () => observer.disconnect()
}
