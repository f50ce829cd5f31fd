import { isParsed } from '../dom/isParsed.ts'
import { thisDocument } from '../dom/thisDocument.ts'

/**
 * Decides where a container's panel goes: over a picture or under words, unless the site sets the place.
 *
 * @param host the container
 * @returns the panel's place
 */
export const placeIn = ({ dataset, innerText, offsetHeight }: HTMLElement) => {
  const said = dataset['consentPlaceholder']
  const isUnder = said ? said === 'under' : innerText.trim() !== '' || !offsetHeight
  return isUnder ? 'under' : 'over'
}

/**
 * Finds the frame that a box replaces.
 *
 * It is the host, or the only held frame in a container without a preview.
 *
 * @param host the held frame, or the container around held elements
 * @param held the held elements
 * @returns the frame; undefined if the container gets a panel
 */
export const frameIn = (host: HTMLElement, held: ReadonlySet<HTMLElement>) => {
  if (host.matches('iframe')) return host
  const frames = [...held].filter((element) => element.matches('iframe'))
  const isPanel =
    !!host.dataset['consentPlaceholder'] || !!host.querySelector('[data-consent-preview]')
  return isPanel || frames.length > 1 ? undefined : frames[0]
}

/**
 * Checks whether a host is completely parsed.
 *
 * For a frame, the whole page must be parsed, because selectors such as `:last-child` may match it late.
 *
 * @param host the held frame, or the container around held elements
 * @returns true if its placeholder can be shown
 */
export const isReady = (host: HTMLElement) =>
  thisDocument.readyState !== 'loading' || (!host.matches('iframe') && isParsed(host))

/**
 * Moves the focus to the content that has replaced a placeholder.
 *
 * @param host the frame, or the container around it
 */
export const focusContent = (host: HTMLElement) => {
  const frame = host.matches('iframe') ? host : host.querySelector('iframe')
  // In a container without a frame, the container itself gets the focus; screen readers read on from there.
  if (!frame && !host.hasAttribute('tabindex')) host.tabIndex = -1
  const target = frame ?? host
  target.focus({ preventScroll: true })
}
