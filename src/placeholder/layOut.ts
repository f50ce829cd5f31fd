const ratio = 'var(--askfirst-ratio, 16 / 9)'
const pictures = 'img,picture,svg,video'
const fill = { position: 'absolute', inset: '0', width: '100%', height: '100%', 'z-index': '-1' }

/** Nothing in the box is in the flow, so a row would leave it no room; in a narrow one it shrinks with the rest. */
const room: Readonly<Record<string, string>> = globalThis.CSS?.supports(
  'contain-intrinsic-inline-size: 300px',
)
  ? { contain: 'inline-size', 'contain-intrinsic-inline-size': '300px', 'min-width': '0' }
  : { 'min-width': 'min(100%, 300px)' }

const set = (element: HTMLElement, css: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(css)) element.style.setProperty(name, value)
}

/** Whether it is a picture, or holds one and no words; an svg in a link is an icon. */
const isPicture = (child: Element) =>
  child.matches(pictures) || (!child.textContent.trim() && !!child.querySelector('img,video'))

/** The box keeps its ratio, and the frame has all of it, under what else is there. */
const fillBox = (host: HTMLElement, frame: HTMLElement) => {
  set(host, {
    position: 'relative',
    isolation: 'isolate',
    'aspect-ratio': ratio,
    ...room,
  })
  // Only there, or what the site hides would be seen.
  if (getComputedStyle(host).display === 'inline') set(host, { display: 'block' })
  set(frame, { ...fill, border: '0' })
}

/** The site's picture fills the box until the frame does. */
const fillWith = (host: HTMLElement, shown: readonly HTMLElement[]) => {
  host.dataset['consentPlaceholder'] = 'over'
  set(host, { overflow: 'hidden' })
  for (const child of shown) {
    child.dataset['consentPreview'] = ''
    for (const part of [child, ...child.querySelectorAll<HTMLElement>(pictures)])
      if (part.matches(pictures)) set(part, { ...fill, 'object-fit': 'cover' })
  }
}

/** The site's own words, and the frame under them. */
const putUnder = (host: HTMLElement, frame: HTMLElement) => {
  host.dataset['consentPlaceholder'] ??= ''
  set(frame, {
    display: 'block',
    width: '100%',
    height: 'auto',
    'aspect-ratio': ratio,
    border: '0',
  })
}

/**
 * Gives the frame its place among what the element holds.
 *
 * @returns true if the rest is to make room for it; the site's own preview in words has none to make
 */
export const layOut = (host: HTMLElement, frame: HTMLElement): boolean => {
  const shown = ([...host.children] as HTMLElement[]).filter(isPicture)
  const isUnder = !shown.length && !!host.querySelector('[data-consent-preview]')
  if (isUnder) putUnder(host, frame)
  else fillBox(host, frame)
  if (shown.length) fillWith(host, shown)
  return !isUnder
}
