import { warn } from '../console.ts'

const names = ['open', 'write', 'writeln'] as const

/**
 * Runs code with `document.write` disabled, because after parsing it would replace the page.
 *
 * @param run the code
 * @see https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-write-steps
 */
export const withoutDocumentWrite = (run: () => void): void => {
  const page = document as unknown as Record<string, unknown>
  const ignore = () => {
    if (process.env.NODE_ENV !== 'production')
      warn('document.write() in a gated script is ignored.')
    return document
  }
  const before = names.map((name) => page[name])
  for (const name of names) page[name] = ignore
  try {
    run()
  } finally {
    names.forEach((name, index) => {
      // The code may have installed its own function to capture later writes, which stays.
      if (page[name] === ignore) page[name] = before[index]
    })
  }
}
