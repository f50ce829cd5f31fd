/** What the home page says. */
export interface Pitch {
  readonly name: string
  readonly sentence: string
  /** The rest of the first paragraph. */
  readonly details: string
  /** What the picture shows. */
  readonly picture: string
  readonly features: readonly { readonly title: string; readonly details: string }[]
}

const inOneLine = (text: string) => text.trim().replace(/\s+/g, ' ')

const featureOf = (item: string) => {
  const [, title = '', details = ''] = /^\*\*(.+?)\*\*[:,]?\s+(.+)$/s.exec(item) ?? []
  return { title, details: inOneLine(details.charAt(0).toUpperCase() + details.slice(1)) }
}

/**
 * Reads the pitch from the README: its title, first paragraph, picture and first list.
 *
 * @param readme its text
 * @returns what the home page shows
 */
export const pitchOf = (readme: string): Pitch => {
  const [title, intro, image, list] = readme.split('\n\n')
  const [, name] = /^# (.+)$/.exec(title ?? '') ?? []
  const [, sentence, details] = /^(.+?\.)\s+(.+)$/s.exec(intro ?? '') ?? []
  const [, picture] = /^!\[(.+?)\]/s.exec(image ?? '') ?? []
  if (!name || !sentence || !details || !picture || !list?.startsWith('- '))
    throw new Error('README.md should start with a title, a paragraph, a picture and a list.')
  return {
    name,
    sentence: inOneLine(sentence),
    details: inOneLine(details),
    picture: inOneLine(picture),
    features: list.split(/^- /m).slice(1).map(featureOf),
  }
}
