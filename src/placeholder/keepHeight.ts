const heightKept = new WeakSet<HTMLElement>()

/**
 * Keeps a container's height until the window is resized.
 *
 * It is for late or lower content that replaces words and a panel.
 *
 * @param host the container
 * @param height the height, as a CSS length. Default: none
 */
export const keepHeight = (host: HTMLElement, height = '') => {
  const { style } = host
  const { minHeight, aspectRatio } = style
  // With an aspect ratio, a minimum height would be a minimum width too.
  Object.assign(style, { minHeight: height, aspectRatio: 'auto' })
  // On a second call, the styles are ours and not the site's.
  if (heightKept.has(host)) return
  heightKept.add(host)
  const letGo = () => {
    heightKept.delete(host)
    Object.assign(style, { minHeight, aspectRatio })
  }
  addEventListener('resize', letGo, { once: true })
}
