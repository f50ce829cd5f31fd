import { keepHeight } from './keepHeight.ts'

/** The heights of containers, so that nothing below them moves when a panel under words makes room for something lower. */
export interface Heights {
  readonly watch: (host: HTMLElement) => void
  readonly unwatch: (host: HTMLElement) => void
  /** Keeps a container as high as it was. */
  readonly keep: (host: HTMLElement) => void
  readonly stop: () => void
}

/** Notes the heights of containers: when one is to be kept, what gave it may be hidden already. */
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
