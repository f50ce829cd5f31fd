/** Replaces a browser function. `go` calls the original, with the same arguments unless others are passed. */
export type Replacement = (
  go: (...args: [list?: unknown[]]) => unknown,
  args: readonly never[],
  self: never,
) => unknown

/** Installs a replacement, or restores the original. */
export type Patch = (stands: boolean) => void

/**
 * Wraps a function in a proxy, so that its name, static properties and `instanceof` still work. `toString` returns the
 * original's text too, because vendors that detect a patched function take an unpatched one from a frame.
 */
const proxyOf = (real: () => unknown, replacement: Replacement) =>
  new Proxy(real, {
    apply: (target, self: never, args) =>
      replacement((list = args) => Reflect.apply(target, self, list), args as never[], self),
    get: (target, property) =>
      property === 'toString' ? () => String(target) : (Reflect.get(target, property) as unknown),
    construct: (target, args, newTarget) =>
      replacement(
        (list = args) => Reflect.construct(target, list, newTarget) as unknown,
        args as never[],
        undefined as never,
      ) as object,
  })

/**
 * Creates a patch of a method, a constructor or a setter.
 *
 * If other code has wrapped the replacement, it can't be removed. It must then pass every call on to the original.
 *
 * @param owner the object with the property; undefined if the browser lacks it, and then the patch does nothing
 * @param name the property's name
 * @param replacement called instead of the original
 * @returns the patch, not yet installed
 */
export const createPatch = (
  owner: object | undefined,
  name: string,
  replacement: Replacement,
): Patch => {
  let real: (() => unknown) | undefined
  let proxy: (() => unknown) | undefined
  return (stands) => {
    const now = owner && Object.getOwnPropertyDescriptor(owner, name)
    if (!now?.configurable) return
    const key = 'set' in now ? 'set' : 'value'
    const put = (value: unknown) => Object.defineProperty(owner, name, { ...now, [key]: value })
    if (stands && !real) {
      real = Reflect.get(now, key) as () => unknown
      proxy = proxyOf(real, replacement)
      put(proxy)
    } else if (!stands && real && now[key] === proxy) {
      put(real)
      real = undefined
    }
  }
}
