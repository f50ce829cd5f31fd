/** The elements that the guard checks, and their attributes that cause a request. */
export const watched: Readonly<Record<string, readonly ('src' | 'srcset' | 'href')[]>> = {
  script: ['src'],
  iframe: ['src'],
  img: ['src', 'srcset'],
  source: ['srcset'],
  link: ['href'],
}
