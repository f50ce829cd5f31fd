import { warn } from '../console.ts'

const names = ['open', 'write', 'writeln'] as const

/**
 * Runs code that must not write into the document: the parser has moved on, so a write would replace the whole page
 * (https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-write-steps).
 */
export const withoutDocumentWrite = (run: () => void): void => {
  const ignore = () => {
    if (process.env.NODE_ENV !== 'production')
      warn('document.write() in a gated script is ignored.')
    return document
  }
  const own = names.map((name) => Object.getOwnPropertyDescriptor(document, name))
  for (const name of names) Reflect.set(document, name, ignore)
  try {
    run()
  } finally {
    names.forEach((name, index) => {
      // The code may have put its own in place.
      if ((document[name] as unknown) !== ignore) return
      const before = own[index]
      if (before) Object.defineProperty(document, name, before)
      else Reflect.deleteProperty(document, name)
    })
  }
}
