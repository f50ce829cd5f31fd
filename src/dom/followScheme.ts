import { lightnessOf } from './lightnessOf.ts'
import { listen } from './listen.ts'
import { thisDocument } from './thisDocument.ts'

/** The attributes by which sites switch between light and dark. */
const attributeFilter = ['class', 'style', 'data-theme', 'data-mode', 'data-bs-theme']

/** The lightness of the background behind an element; undefined if no background colour is set. */
const groundOf = (place: Element | null): number | undefined =>
  place
    ? (lightnessOf(getComputedStyle(place).backgroundColor) ?? groundOf(place.parentElement))
    : undefined

/**
 * Sets the `color-scheme` of an element to match the background behind it.
 *
 * Many dark pages set only colours, not `color-scheme`. Without a background colour, the page's own `color-scheme`
 * applies.
 *
 * @param element an element of ours
 * @param place the element of the page whose background counts. Default: the body
 */
export const fitScheme = (element: HTMLElement, place: Element | null = thisDocument.body) => {
  const ground = groundOf(place)
  // An inline `!important` value overrides our own stylesheet.
  if (ground === undefined) element.style.removeProperty('color-scheme')
  else element.style.setProperty('color-scheme', ground < 0.5 ? 'dark' : 'light', 'important')
}

/**
 * Calls back now, and whenever the page may have become light or dark.
 *
 * @param run the callback
 * @returns a function that stops it
 */
export const followScheme = (run: () => void): (() => void) => {
  const observer = new MutationObserver(run)
  const { documentElement, body } = thisDocument
  for (const node of [documentElement, body]) if (node) observer.observe(node, { attributeFilter })
  const stops = [
    listen(matchMedia('(prefers-color-scheme: dark)'), 'change', run),
    // A stylesheet that loads late may change the background.
    listen(document, 'readystatechange', run),
  ]
  run()
  return () => {
    observer.disconnect()
    stops.forEach((stop) => stop())
  }
}
