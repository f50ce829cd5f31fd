/**
 * Computes the lightness of a colour.
 *
 * @param color the colour as `getComputedStyle` serialises it: `rgb()`, `oklch()`, `color(srgb …)` and the like
 * @returns the lightness, from 0 for black to 1 for white; undefined if the alpha is below 0.5
 * @see https://drafts.csswg.org/css-color-4/#serializing-color-values
 */
export const lightnessOf = (color: string): number | undefined => {
  const [, name = '', values = ''] = /^(\w+)\((?:[a-z][\w-]* )?(.*)\)$/.exec(color) ?? []
  const [first = 0, second = 0, third = 0, alpha = 1] = (
    values.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
  ).map(Number)
  if (!name || alpha < 0.5) return undefined
  if (name.startsWith('ok')) return first
  if (name.startsWith('l')) return first / 100
  const luminance = 0.2126 * first + 0.7152 * second + 0.0722 * third
  return name.startsWith('rgb') ? luminance / 255 : luminance
}
