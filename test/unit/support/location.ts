import { onTestFinished, vi } from 'vitest'

// Vitest exposes the environment's instance of jsdom as a global.
const { jsdom } = globalThis as unknown as {
  jsdom: { reconfigure(settings: { url: string }): void }
}

/** Finds jsdom's implementation of `location`, since the methods of `location` itself can't be replaced. */
const implementation = (): { replace: (url: string) => void } => {
  const symbols = Object.getOwnPropertySymbols(location)
  const key = symbols.find(({ description }) => description === 'impl')
  if (!key) throw new Error('jsdom keeps the implementation of location elsewhere')
  return (location as unknown as Record<symbol, { replace: (url: string) => void }>)[key] as {
    replace: (url: string) => void
  }
}

/**
 * Changes the page's address until the test ends.
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
