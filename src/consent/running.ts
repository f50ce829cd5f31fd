import type { Consent } from './consent.ts'

const key = Symbol.for('askfirst')

/**
 * The consents that run in this page, by the name of their record. They hang on the global object, so
 * that two copies of the library share them. A server keeps none: its requests are different visitors.
 */
export const running = (): Map<string, Consent> => {
  const page = globalThis as { [key]?: Map<string, Consent> | undefined }
  return 'document' in globalThis
    ? (page[key] ??= new Map<string, Consent>())
    : new Map<string, Consent>()
}
