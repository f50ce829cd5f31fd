/** The elements that ask for something, and the attributes by which they do. */
export const watched: Readonly<Record<string, readonly ('src' | 'srcset' | 'href')[]>> = {
  script: ['src'],
  iframe: ['src'],
  img: ['src', 'srcset'],
  source: ['srcset'],
  link: ['href'],
}
