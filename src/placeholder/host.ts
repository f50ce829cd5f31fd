import { isParsed } from '../dom/isParsed.ts'
import { thisDocument } from '../dom/thisDocument.ts'

/** What a host is: the frame that is held, or the container around what is held. */

/** Over a picture and below words, unless the site sets it. */
export const placeIn = ({ dataset, innerText, offsetHeight }: HTMLElement) => {
  const said = dataset['consentPlaceholder']
  const isUnder = said ? said === 'under' : innerText.trim() !== '' || !offsetHeight
  return isUnder ? 'under' : 'over'
}

/** The frame whose place a box takes: the host, or the only held frame in a container without a preview. */
export const frameIn = (host: HTMLElement, held: ReadonlySet<HTMLElement>) => {
  if (host.matches('iframe')) return host
  const frames = [...held].filter((element) => element.matches('iframe'))
  const isPanel =
    !!host.dataset['consentPlaceholder'] || !!host.querySelector('[data-consent-preview]')
  return isPanel || frames.length > 1 ? undefined : frames[0]
}

/** A frame waits until the page is parsed: before that, selectors such as `:last-child` may not match it yet. */
export const isReady = (host: HTMLElement) =>
  thisDocument.readyState !== 'loading' || (!host.matches('iframe') && isParsed(host))

/** Moves the focus to what has replaced a placeholder. */
export const focusContent = (host: HTMLElement) => {
  const frame = host.matches('iframe') ? host : host.querySelector('iframe')
  // In a container without a frame, the container itself gets the focus; screen readers read on from there.
  if (!frame && !host.hasAttribute('tabindex')) host.tabIndex = -1
  const target = frame ?? host
  target.focus({ preventScroll: true })
}
