const ratio = 'var(--askfirst-ratio, 16 / 9)'
const pictures = 'img,picture,svg,video'
const fill = { position: 'absolute', inset: '0', width: '100%', height: '100%', 'z-index': '-1' }

/**
 * Styles that give the box a width in a flex row although it has no content in flow; in a narrow row the box shrinks.
 */
const room: Readonly<Record<string, string>> = globalThis.CSS?.supports(
  'contain-intrinsic-inline-size: 300px',
)
  ? { contain: 'inline-size', 'contain-intrinsic-inline-size': '300px', 'min-width': '0' }
  : { 'min-width': 'min(100%, 300px)' }

const set = (element: HTMLElement, css: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(css)) element.style.setProperty(name, value)
}

/**
 * Checks whether an element is a picture, or contains an image or a video but no words. An `svg` inside a link or another element is treated as an icon.
 */
const isPicture = (child: Element) =>
  child.matches(pictures) || (!child.textContent.trim() && !!child.querySelector('img,video'))

/** Gives the box its ratio, and lets the frame fill it, behind the other content. */
const fillBox = (host: HTMLElement, frame: HTMLElement) => {
  set(host, {
    position: 'relative',
    isolation: 'isolate',
    'aspect-ratio': ratio,
    ...room,
  })
  // Only an inline element becomes a block: `block` would also show an element that the site hides.
  if (getComputedStyle(host).display === 'inline') set(host, { display: 'block' })
  set(frame, { ...fill, border: '0' })
}

/** Lets the site's picture fill the box until the frame does. */
const fillWith = (host: HTMLElement, shown: readonly HTMLElement[]) => {
  host.dataset['consentPlaceholder'] = 'over'
  set(host, { overflow: 'hidden' })
  for (const child of shown) {
    child.dataset['consentPreview'] = ''
    for (const part of [child, ...child.querySelectorAll<HTMLElement>(pictures)])
      if (part.matches(pictures)) set(part, { ...fill, 'object-fit': 'cover' })
  }
}

/** Puts the frame below the site's own words. */
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
 * Lays out the frame among the element's content: filling the box, or below the site's own words.
 *
 * @param host the element with `data-consent-embed`
 * @param frame the held frame
 * @returns true if the other content is to be hidden later; false if it is the site's own preview in words
 */
export const layOut = (host: HTMLElement, frame: HTMLElement): boolean => {
  const shown = ([...host.children] as HTMLElement[]).filter(isPicture)
  const isUnder = !shown.length && !!host.querySelector('[data-consent-preview]')
  if (isUnder) putUnder(host, frame)
  else fillBox(host, frame)
  if (shown.length) fillWith(host, shown)
  return !isUnder
}
