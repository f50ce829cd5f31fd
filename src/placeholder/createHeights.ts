import { keepHeight } from './keepHeight.ts'

/** Keeps heights of containers, so that nothing below moves when lower content replaces a panel under words. */
export interface Heights {
  readonly watch: (host: HTMLElement) => void
  readonly unwatch: (host: HTMLElement) => void
  /** Keeps a container as high as it was. */
  readonly keep: (host: HTMLElement) => void
  readonly stop: () => void
}

/**
 * Records the heights of containers.
 *
 * When a height has to be kept, the content that it came from may be hidden already.
 *
 * @returns the functions that record and keep heights
 */
export const createHeights = (): Heights => {
  const heights = new WeakMap<Element, string>()
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) heights.set(target, getComputedStyle(target).height)
  })
  return {
    watch: (host) => observer.observe(host),
    unwatch: (host) => observer.unobserve(host),
    keep: (host) => keepHeight(host, heights.get(host)),
    stop: () => observer.disconnect(),
  }
}
