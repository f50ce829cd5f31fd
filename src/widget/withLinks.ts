import { element } from '../dom/element.ts'
import { safeUrl } from '../declaration/safeUrl.ts'
import type { BannerWords } from '../locales/enBanner.ts'
import type { WidgetOptions } from './options.ts'

const names = ['policy', 'imprint'] as const

/**
 * Puts links into a text: `Read our [policy]{policyUrl}.`
 *
 * Links that the text doesn't contain are appended. Everything else stays text, never markup.
 *
 * @param text the text
 * @param words the links' names
 * @param options the links' addresses; a link without an address stays plain text and isn't appended
 * @returns texts and links
 */
export const withLinks = (
  text: string,
  words: Pick<BannerWords, (typeof names)[number]>,
  options: WidgetOptions,
): readonly (Node | string)[] => {
  const left = new Set<string>(names)
  const link = (name: (typeof names)[number], label: string) => {
    const href = safeUrl(options[`${name}Url`])
    left.delete(name)
    return href ? element('a', { href }, label) : label
  }
  const parts = text.split(/(\[[^\]]+\]\{(?:policy|imprint)Url\})/).map((part) => {
    const [, label, name] = /^\[(.+)\]\{(\w+)Url\}$/.exec(part) ?? []
    return label ? link(name as 'policy', label) : part
  })
  const behind = names
    .filter((name) => left.has(name) && safeUrl(options[`${name}Url`]))
    .flatMap((name, index) => [index ? '\u00a0· ' : ' ', link(name, words[name])])
  return [...parts, ...behind]
}
