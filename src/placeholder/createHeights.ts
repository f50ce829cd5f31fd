import { keepHeight } from './keepHeight.ts'

/**
 * Keeps the heights of containers, so that the page below doesn't move when shorter content replaces words and a panel.
 */
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
 * Heights are recorded in advance, because the content may already be hidden when its height has to be kept.
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
