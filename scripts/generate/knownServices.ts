import { cookieOf } from '../../src/vendor/cookie.ts'
import type { Service } from '../../src/vendor/service.ts'
import { generalize } from './generalize.ts'

/** A short name such as `mf_*` isn't specific without its id: it may be the site's own. */
const isTelling = (name: string) => !name.includes('*') || name.replaceAll('*', '').length > 3

const entryOf = ({ id, hosts = [], cookies = [] }: Service) => ({
  id,
  // A host with a template belongs to a single site.
  hosts: hosts.filter((host) => !host.includes('{')),
  cookies: cookies
    .map(cookieOf)
    .filter(({ domain }) => !domain)
    .map(({ name, storage }) => ({ name: generalize(name), storage }))
    .filter(({ name }) => isTelling(name))
    .map(({ name, storage }) => (storage ? { name, storage } : name)),
})

/** Generates the guard's list of services, which it holds even if a site hasn't declared them. */
export const knownServices = (
  services: readonly Service[],
) => `// Made by \`npm run generate\` from src/services.

import type { KnownService } from './held.ts'

/** Every service that has a preset: \`guard(consent, { known: knownServices })\` holds those that a site uses without declaring them. */
// prettier-ignore
export const knownServices: readonly KnownService[] = [
${services.map((service) => `  ${JSON.stringify(entryOf(service))},\n`).join('')}]
`
