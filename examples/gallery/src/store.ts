import { atom, computed } from 'nanostores'
import { readAddress } from './address.ts'
import type { Picked, State } from './state.ts'

/** What the developer has chosen. Everything else in the page listens to it. */
export const $state = atom<State>(readAddress(location.hash.slice(1)))

/** All categories that the configuration has, those of its services included. */
export const $categoryIds = computed($state, ({ categories, services }) => [
  ...new Set([
    'essential',
    ...[...categories, ...services.map(({ category }) => ({ id: category }))].map(({ id }) => id),
  ]),
])

/** Changes some of it. */
export const change = (changes: Partial<State>): void => $state.set({ ...$state.get(), ...changes })

/** Changes one of the services. */
export const changeService = (id: string, changes: Partial<Picked>): void =>
  change({
    services: $state
      .get()
      .services.map((service) => (service.id === id ? { ...service, ...changes } : service)),
  })
