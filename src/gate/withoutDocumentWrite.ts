import { warn } from '../console.ts'

/**
 * Runs code that must not write into the document: the parser has moved on, so a write would replace the whole page
 * (https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-write-steps).
 */
export const withoutDocumentWrite = (run: () => void): void => {
  // eslint-disable-next-line @typescript-eslint/unbound-method, @typescript-eslint/no-deprecated -- put back below
  const { open, write, writeln } = document
  const ignore = () => {
    if (process.env.NODE_ENV !== 'production')
      warn('document.write() in a gated script is ignored.')
    return document
  }
  Object.assign(document, { open: ignore, write: ignore, writeln: ignore })
  try {
    run()
  } finally {
    Object.assign(document, { open, write, writeln })
  }
}
