import type { Page } from '../../../src/vendor/page.ts'

/**
 * Creates the objects that replace the vendor's, from when its script would have run; `global` is what that script
 * would find.
 */
export type StandIn = (
  record: (name: string) => () => void,
  global: Page['global'],
) => Record<string, unknown>

/** A page that records, in order, what is done to it. */
export interface Recorder {
  readonly page: Page
  /** Adds the vendor's own objects to the page, and ends the loading of all scripts. */
  readonly install: (standIn: StandIn) => void
  /** Returns what was done since the last call, one line each. */
  readonly take: () => string[]
}

const asText = (value: unknown): string =>
  typeof value === 'function'
    ? 'function'
    : value instanceof Date
      ? 'now'
      : value && typeof value === 'object' && !Array.isArray(value)
        ? `{ ${Object.entries(value)
            .map(([key, item]) => `${key}: ${asText(item)}`)
            .join(', ')} }`
        : Array.isArray(value)
          ? `[${value.map(asText).join(', ')}]`
          : JSON.stringify(value)

const isArguments = (value: unknown): value is ArrayLike<unknown> =>
  Object.prototype.toString.call(value) === '[object Arguments]'

/** Writes `fbq("init", "1")` for a command, `_paq.push(["a"])` for other data. */
const commandText = (name: string, item: unknown) =>
  isArguments(item)
    ? `${name}(${Array.from(item).map(asText).join(', ')})`
    : `${name}.push(${asText(item)})`

/**
 * Creates a page that records. The calls of a queue are recorded as the vendor would find them: `fbq("init", "1")` for
 * an Arguments object, `ttq.push(["page"])` for anything else. Values are recorded as `name = value`, an empty list as
 * `name = []`, and scripts as `load URL`.
 */
export const recorder = (): Recorder => {
  const lines: string[] = []
  const global: Record<string, unknown> = {}
  const values = new Map<string, string>()
  const taken = new WeakMap<object, readonly unknown[]>()

  const takeList = (name: string, list: readonly unknown[]) => {
    // A service may remove pending items, since Matomo's code doesn't run its list in order.
    const known = (taken.get(list) ?? []).filter((item) => list.includes(item))
    for (const item of list.slice(known.length)) lines.push(commandText(name, item))
    taken.set(list, [...list])
  }
  const note = (name: string, value: unknown) => {
    const text = asText(value)
    if (values.get(name) === text) return
    values.set(name, text)
    lines.push(`${name} = ${text}`)
  }
  const drain = () => {
    const seen = new Set<unknown>()
    for (const [name, value] of Object.entries(global)) {
      // Vendors give the same object a second name, such as `_fbq`.
      if (value instanceof Object && seen.has(value)) continue
      seen.add(value)
      if (Array.isArray(value)) {
        if (!taken.has(value) && Object.keys(value).length === 0) lines.push(`${name} = []`)
        takeList(name, value)
      } else if (typeof value !== 'function') note(name, value)
      if (typeof value !== 'function' && !Array.isArray(value)) continue
      for (const [key, own] of Object.entries(value)) {
        if (/^\d+$/.test(key) || own === value) continue
        if (Array.isArray(own) && typeof value === 'function') takeList(name, own)
        else if (typeof own !== 'function') note(`${name}.${key}`, own)
      }
    }
  }
  const waiting: (() => void)[] = []
  return {
    page: {
      global,
      load(src, { attributes = {}, loaded } = {}) {
        drain()
        const more = Object.entries(attributes).map(([name, value]) => ` ${name}=${asText(value)}`)
        lines.push(`load ${src}${more.join('')}`)
        return new Promise((resolve) => {
          waiting.push(() => {
            loaded?.()
            resolve()
          })
        })
      },
    },
    install(standIn) {
      drain()
      const record =
        (name: string) =>
        (...args: unknown[]) => {
          lines.push(`${name}(${args.map(asText).join(', ')})`)
        }
      Object.assign(global, standIn(record, global))
      for (const [name, value] of Object.entries(global)) values.set(name, asText(value))
      waiting.splice(0).forEach((loaded) => loaded())
    },
    take() {
      drain()
      return lines.splice(0)
    },
  }
}
