/** The elements that the guard checks, with the attributes that make them request something. */
export const watched: Readonly<Record<string, readonly ('src' | 'srcset' | 'href')[]>> = {
  script: ['src'],
  iframe: ['src'],
  img: ['src', 'srcset'],
  source: ['srcset'],
  link: ['href'],
}
