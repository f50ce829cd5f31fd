import { onTestFinished, vi } from 'vitest'

// Vitest puts the instance of the environment there.
const { jsdom } = globalThis as unknown as {
  jsdom: { reconfigure(settings: { url: string }): void }
}

/** What jsdom keeps behind the object of the page, whose own methods can't be replaced. */
const implementation = (): { replace: (url: string) => void } => {
  const symbols = Object.getOwnPropertySymbols(location)
  const key = symbols.find(({ description }) => description === 'impl')
  if (!key) throw new Error('jsdom keeps the implementation of location elsewhere')
  return (location as unknown as Record<symbol, { replace: (url: string) => void }>)[key] as {
    replace: (url: string) => void
  }
}

/**
 * Gives the page another address until the test ends.
 *
 * @returns a mock that is called instead of a reload.
 */
export const moveTo = (url: string) => {
  const before = location.href
  jsdom.reconfigure({ url })
  const reload = vi.spyOn(implementation(), 'replace').mockImplementation(() => undefined)
  onTestFinished(() => {
    reload.mockRestore()
    jsdom.reconfigure({ url: before })
  })
  return reload
}
