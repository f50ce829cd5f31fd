import { warn } from '../console.ts'
import type { Provider } from './providers.ts'

/** The frame of an embed, which the gate lets in. The title goes along with it. */
export const createFrame = (
  host: HTMLElement,
  { name, address, allow }: Provider,
  id: string,
  consent: string,
): HTMLElement => {
  if (process.env.NODE_ENV !== 'production' && !host.title)
    warn('an embed needs a title, which says what it shows:', host)
  const frame = document.createElement('iframe')
  const attributes = {
    'data-consent': consent,
    'data-src': address(id, host.dataset['start']),
    title: host.title || name,
    allow,
    allowfullscreen: '',
    loading: 'lazy',
    // YouTube plays nothing for a page that doesn't say where it is.
    referrerpolicy: 'strict-origin-when-cross-origin',
  }
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value)
  host.removeAttribute('title')
  return frame
}
