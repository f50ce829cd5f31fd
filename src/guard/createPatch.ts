/** Replaces a function of the browser. `go` calls the real one, with other arguments if it is given some. */
export type Replacement = (
  go: (...args: [list?: unknown[]]) => unknown,
  args: readonly never[],
  self: never,
) => unknown

/** Puts a replacement in its place, and takes it out again. */
export type Patch = (stands: boolean) => void

/**
 * A proxy looks like what it stands for: its name, its statics, `instanceof`. Its text must as well: a vendor that
 * finds another one takes the function of a fresh frame instead.
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
 * Makes a patch of a method, a constructor, or what an accessor sets. Where somebody has wrapped the replacement, it stays
 * inside and is not put there twice; it must then pass everything on by itself.
 *
 * @param owner undefined where the browser lacks it
 */
export const createPatch = (owner: object | undefined, name: string, replacement: Replacement): Patch => {
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
