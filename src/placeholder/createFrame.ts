import { warn } from '../console.ts'
import type { Provider } from './providers.ts'
import { thisDocument } from '../dom/thisDocument.ts'

/**
 * Creates the held frame of an embed, and moves the element's title to the frame.
 *
 * @param host the element with `data-consent-embed`
 * @param provider the provider of the embed
 * @param id the text after the provider's name in `data-consent-embed`
 * @param consent the ids of the categories or services that the frame waits for
 * @returns the frame, not yet in the page
 */
export const createFrame = (
  host: HTMLElement,
  { name, address, allow }: Provider,
  id: string,
  consent: string,
): HTMLElement => {
  if (process.env.NODE_ENV !== 'production' && !host.title)
    warn('an embed needs a title, which says what it shows:', host)
  const frame = thisDocument.createElement('iframe')
  const attributes = {
    'data-consent': consent,
    'data-src': address(id, host.dataset['start']),
    title: host.title || name,
    allow,
    allowfullscreen: '',
    loading: 'lazy',
    // YouTube plays only if the page sends a referrer.
    referrerpolicy: 'strict-origin-when-cross-origin',
  }
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value)
  host.removeAttribute('title')
  return frame
}
