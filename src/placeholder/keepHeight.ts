const heightKept = new WeakSet<HTMLElement>()

/**
 * Keeps a container's height until the window is resized.
 *
 * Used when content that loads late or is shorter replaces words and a panel.
 *
 * @param host the container
 * @param height the height, as a CSS length. Default: none
 */
export const keepHeight = (host: HTMLElement, height = '') => {
  const { style } = host
  const { minHeight, aspectRatio } = style
  // With an aspect ratio, a minimum height would be a minimum width too.
  Object.assign(style, { minHeight: height, aspectRatio: 'auto' })
  // On a second call, the styles read above are ours and not the site's, so they must not be restored later.
  if (heightKept.has(host)) return
  heightKept.add(host)
  const letGo = () => {
    heightKept.delete(host)
    Object.assign(style, { minHeight, aspectRatio })
  }
  addEventListener('resize', letGo, { once: true })
}
