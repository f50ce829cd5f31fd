/** What belongs to the embed while it is held. */
const kept = 'iframe[data-consent],[data-askfirst-placeholder],[data-consent-preview]'

/** What stood there for visitors without JavaScript makes room, whatever the site's styles say. */
export const hideContent = (host: HTMLElement): void => {
  for (const node of [...host.childNodes]) {
    if (node instanceof Text && node.data.trim()) {
      const span = document.createElement('span')
      span.style.setProperty('display', 'none', 'important')
      node.replaceWith(span)
      span.append(node)
    } else if (node instanceof HTMLElement && !node.matches(kept))
      node.style.setProperty('display', 'none', 'important')
  }
}
