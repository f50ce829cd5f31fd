import type { Page } from '../../../src/vendor/page.ts'

/** Creates a page that records what services and signals do to it. */
export const aPage = (): Page & { readonly loaded: string[]; commands(): unknown[][] } => {
  const loaded: string[] = []
  const global: Record<string, unknown> = {}
  return {
    global,
    loaded,
    load(src) {
      loaded.push(src)
      return Promise.resolve()
    },
    commands: () =>
      ((global['dataLayer'] ?? []) as ArrayLike<unknown>[]).map((command) =>
        'length' in command ? Array.from(command) : [command],
      ),
  }
}
