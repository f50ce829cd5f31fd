/** Stands in for a function of the browser. `go` calls the real one, with other arguments if it is given some. */
export type StandIn = (
  go: (...args: [list?: unknown[]]) => unknown,
  args: readonly never[],
  self: never,
) => unknown

/** Puts a stand-in in its place, and takes it out again. */
export type Patch = (stands: boolean) => void

const isSame = (one: PropertyDescriptor | undefined, other: PropertyDescriptor) =>
  one?.value === other.value && one?.get === other.get && one?.set === other.set

/**
 * Makes a patch of a method, a constructor, or what an accessor does. Where somebody has wrapped the stand-in, it stays
 * inside and is not put there twice; it must then pass everything on by itself.
 *
 * @param owner undefined where the browser lacks it
 * @param key which function of the property it is
 */
export const createPatch = (
  owner: object | undefined,
  name: string,
  standIn: StandIn,
  key: 'value' | 'get' | 'set' = 'value',
): Patch => {
  let before: PropertyDescriptor | undefined
  let after: PropertyDescriptor
  return (stands) => {
    const now = owner && Object.getOwnPropertyDescriptor(owner, name)
    const real = (now as Record<string, unknown> | undefined)?.[key] as (() => unknown) | undefined
    if (stands && !before && real && now?.configurable) {
      // A proxy looks like what it stands for: its name, its statics, `instanceof`. Its text must as well: a vendor that
      // finds another one takes the function of a fresh frame instead.
      const proxy: unknown = new Proxy(real, {
        apply: (target, self: never, args) =>
          standIn((list = args) => Reflect.apply(target, self, list), args as never[], self),
        get: (target, property) =>
          property === 'toString'
            ? () => String(target)
            : (Reflect.get(target, property) as unknown),
        construct: (target, args, newTarget) =>
          standIn(
            (list = args) => Reflect.construct(target, list, newTarget) as unknown,
            args as never[],
            undefined as never,
          ) as object,
      })
      before = now
      after = { ...now, [key]: proxy }
      Object.defineProperty(owner, name, after)
    } else if (!stands && before && isSame(now, after)) {
      Object.defineProperty(owner, name, before)
      before = undefined
    }
  }
}
