import { later } from './later.ts'
import { thisDocument } from './thisDocument.ts'
import { whenPresent } from './whenPresent.ts'

/** A lazily fetched feature that is active in a part of the page. */
export interface Mounted {
  /** Called after each change of the page. */
  renew: () => void
  /** Stops the feature. */
  stop: () => void
}

/**
 * Fetches one of our files once the page has an element that needs it.
 *
 * After that, `renew` is called on each change of the page. On a server it does nothing.
 *
 * @param selector the elements that need the file
 * @param load an `import()`
 * @param mount called with the module and the part of the page
 * @param root where to look. Default: the whole page
 * @returns a function that stops it
 */
export const mountLater = <Module>(
  selector: string,
  load: () => Promise<Module>,
  mount: (module: Module, root: ParentNode & Node) => Mounted,
  root?: ParentNode & Node,
): (() => void) => {
  if (!('document' in globalThis)) return () => {}
  let mounted: Mounted | undefined
  let isStopped = false

  const fetchFile = later(load, (module) => {
    if (!isStopped) mounted = mount(module, root ?? thisDocument)
  })
  const unwatch = whenPresent(selector, () => (mounted ? mounted.renew() : fetchFile()), root)
  return () => {
    isStopped = true
    unwatch()
    mounted?.stop()
  }
}
