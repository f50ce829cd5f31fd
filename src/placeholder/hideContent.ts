import { thisDocument } from '../dom/thisDocument.ts'

/** The content that stays visible: the frame, its placeholder and its preview. */
const kept = 'iframe[data-consent],[data-askfirst-placeholder],[data-consent-preview]'

/**
 * Hides the part of an embed that is meant for visitors without JavaScript, overriding the site's styles.
 *
 * @param host the element with `data-consent-embed`
 */
export const hideContent = (host: HTMLElement): void => {
  for (const node of [...host.childNodes]) {
    if (node instanceof Text && node.data.trim()) {
      const span = thisDocument.createElement('span')
      span.style.setProperty('display', 'none', 'important')
      node.replaceWith(span)
      span.append(node)
    } else if (node instanceof HTMLElement && !node.matches(kept))
      node.style.setProperty('display', 'none', 'important')
  }
}
