import { tags } from '../../../src/locales/tags.ts'

/** The languages that the widget speaks, as tags. */
export const languages: readonly string[] = ['en', ...tags]

/**
 * Names a language in itself.
 *
 * @param tag its tag
 * @returns the name, or the tag where the browser has no name for it
 */
export const languageName = (tag: string): string => {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  return name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1)
}
