import type { ChromiumTab } from './engines.ts'

/** Runs in the page. It reads colours as painted, since they may be in any colour space. */
const measure = `((root) => {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })
  const rgba = (color) => {
    context.clearRect(0, 0, 1, 1)
    context.fillStyle = color
    context.fillRect(0, 0, 1, 1)
    return [...context.getImageData(0, 0, 1, 1).data]
  }
  const over = ([r, g, b, alpha], ground) => [r, g, b].map((value, index) => (value * alpha) / 255 + ground[index] * (1 - alpha / 255))
  const light = (color) => {
    const [r, g, b] = color.slice(0, 3).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ratio = (one, other) => {
    const [less, more] = [light(one), light(other)].sort((a, b) => a - b)
    return (more + 0.05) / (less + 0.05)
  }
  /** What is behind an element's own ground: its parents', down to the page's. */
  const groundOf = (one) => {
    if (!one) return rgba(getComputedStyle(document.body).backgroundColor)
    const color = rgba(getComputedStyle(one).backgroundColor)
    return color[3] === 255 ? color : over(color, groundOf(one.parentElement))
  }
  const opacityOf = (one) => (one ? Number(getComputedStyle(one).opacity) * opacityOf(one.parentElement) : 1)
  const seen = (color, one, outside) => {
    const opacity = opacityOf(one)
    return color.slice(0, 3).map((value, index) => value * opacity + outside[index] * (1 - opacity))
  }
  const failures = []
  const check = (one, what, color, ground, least) => {
    const outside = groundOf(one.parentElement)
    const value = ratio(seen(over(rgba(color), ground), one, outside), seen(ground, one, outside))
    if (value < least) failures.push(what + ' ' + value.toFixed(2) + ': ' + one.outerHTML.slice(0, 100))
  }
  for (const one of [root, ...root.querySelectorAll('*')]) {
    if (!one.checkVisibility()) continue
    const style = getComputedStyle(one)
    const hasText = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
    if (hasText) check(one, 'text', style.color, groundOf(one), 4.5)
    if (one.matches('input')) {
      const knob = getComputedStyle(one, '::before').backgroundColor
      const around = groundOf(one.parentElement)
      check(one, 'border', style.borderTopColor, around, 3)
      check(one, 'knob', knob, groundOf(one), 3)
    }
    if (one.matches('a, button, input, summary')) {
      one.focus({ focusVisible: true })
      check(one, 'focus', getComputedStyle(one).outlineColor, groundOf(one.parentElement), 3)
    }
  }
  return failures
})`

/**
 * Measures the contrasts of texts (WCAG 2.2, 1.4.3), switches and outlines (1.4.11) in a part of the page.
 *
 * @param tab the page
 * @param root the part
 * @returns the elements with too little contrast, each with its ratio
 */
export const contrasts = (tab: ChromiumTab, root: string): Promise<string[]> =>
  tab.evaluate(`${measure}(document.querySelector('${root}'))`)
