import type { Category, CookieOptions, GateOptions, StartOptions } from '../../src/index.ts'
import type { Cookie, ConsentStorage, Service, Signal, WidgetOptions } from '../../src/index.ts'
import type { Purpose, RegionOptions } from '../../src/index.ts'
import type { PolicyOptions } from '../../src/csp/index.ts'
import type { DeclarationOptions } from '../../src/declaration/index.ts'
import type { GuardOptions } from '../../src/guard/index.ts'
import type { EmbedOptions } from '../../src/placeholder/index.ts'
import type * as services from '../../src/services/index.ts'
import type * as signals from '../../src/signals/index.ts'

// With `exactOptionalPropertyTypes`, an option that may be left out still has to say that it takes `undefined`.

type Optional<T> = {
  [Key in keyof T]-?: Partial<Pick<T, Key>> extends Pick<T, Key> ? Key : never
}[keyof T]

/** The options of `T` that don't take `undefined`; a union's members one by one. */
type Strict<T> = T extends unknown
  ? { [Key in Optional<T>]: Record<Key, undefined> extends Pick<T, Key> ? never : Key }[Optional<T>]
  : never

type OptionsOf<Preset> = Preset extends (options: infer Options) => Service | Signal
  ? NonNullable<Options>
  : never
type StrictOf<Presets> = {
  [Name in keyof Presets]: `${Name & string}: ${Strict<OptionsOf<Presets[Name]>> & string}`
}[keyof Presets]

type Lists =
  | StartOptions
  | Category
  | CookieOptions
  | ConsentStorage
  | Cookie
  | Service
  | Signal
  | WidgetOptions
  | GateOptions
  | GuardOptions
  | PolicyOptions
  | Purpose
  | RegionOptions
  | DeclarationOptions
  | Exclude<DeclarationOptions['cookie'], false | undefined>
  | EmbedOptions
  | NonNullable<EmbedOptions['consent']>
  | services.LoadOptions
  | signals.SignalOptions<'one'>

/** A type that must be empty; the compiler names what is in it. */
const empty = <T extends never>(): T[] => []

export const none = [
  ...empty<Strict<Lists>>(),
  ...empty<StrictOf<typeof services>>(),
  ...empty<StrictOf<typeof signals>>(),
]
// What it finds where something is strict.
export const found: Strict<{ one?: 1; two?: 2 | undefined; three: 3 }> = 'one'
