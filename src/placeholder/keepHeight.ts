const heightKept = new WeakSet<HTMLElement>()

/** Keeps a container's height when late or lower content replaces words and a panel, until the window is resized. */
export const keepHeight = (host: HTMLElement, height = '') => {
  const { style } = host
  const { minHeight, aspectRatio } = style
  // With a ratio, a minimum height would be a minimum width too.
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
