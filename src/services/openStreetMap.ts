import type { Service } from '../vendor/service.ts'

/**
 * Maps from openstreetmap.org. Gate the frame. If a map library fetches the tiles, create the map in
 * `consent.whenGranted('openStreetMap', …)`.
 *
 * ```html
 * <iframe data-consent="openStreetMap" data-src="https://www.openstreetmap.org/export/embed.html?bbox=…" title="…"></iframe>
 * ```
 *
 * @returns the service
 * @see https://operations.osmfoundation.org/policies/tiles/
 */
export const openStreetMap = (): Service<'openStreetMap'> => ({
  id: 'openStreetMap',
  name: 'OpenStreetMap',
  provider: 'OpenStreetMap Foundation',
  purpose: 'Shows maps on this site.',
  lang: 'en',
  policyUrl: 'https://osmfoundation.org/wiki/Privacy_Policy',
  hosts: ['openstreetmap.org', '*.openstreetmap.org'],
  cookies: [
    // Unverified: that the embedded map sets this cookie, not only the site’s front page.
    {
      name: '_osm_totp_token',
      days: 1,
      purpose: 'Lets you export the map.',
      domain: 'openstreetmap.org',
    },
  ],
})
