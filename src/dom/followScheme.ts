import { lightnessOf } from './lightnessOf.ts'
import { listen } from './listen.ts'
import { thisDocument } from './thisDocument.ts'

/** The attributes by which sites switch between light and dark. */
const attributeFilter = ['class', 'style', 'data-theme', 'data-mode', 'data-bs-theme']

/** How light the ground is on which an element lies, if that has a colour. */
const groundOf = (place: Element | null): number | undefined =>
  place
    ? (lightnessOf(getComputedStyle(place).backgroundColor) ?? groundOf(place.parentElement))
    : undefined

/**
 * Gives an element the `color-scheme` of the ground around it, as many pages are dark by their colours alone. Where they
 * have none, the page's own `color-scheme` holds.
 *
 * @param element an element of ours
 * @param place the element of the page whose ground counts. Default: the body
 */
export const fitScheme = (element: HTMLElement, place: Element | null = thisDocument.body) => {
  const ground = groundOf(place)
  // Inline and important, it stands above our own stylesheet.
  if (ground === undefined) element.style.removeProperty('color-scheme')
  else element.style.setProperty('color-scheme', ground < 0.5 ? 'dark' : 'light', 'important')
}

/**
 * Calls back now and when the page may have become light or dark.
 *
 * @param run fits what it has to
 * @returns a function that stops it
 */
export const followScheme = (run: () => void): (() => void) => {
  const observer = new MutationObserver(run)
  const { documentElement, body } = thisDocument
  for (const node of [documentElement, body]) if (node) observer.observe(node, { attributeFilter })
  const stops = [
    listen(matchMedia('(prefers-color-scheme: dark)'), 'change', run),
    // A stylesheet may load late.
    listen(document, 'readystatechange', run),
  ]
  run()
  return () => {
    observer.disconnect()
    stops.forEach((stop) => stop())
  }
}
