import type { Service } from '../vendor/service.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Google Maps needs. */
export interface GoogleMapsOptions {
  /** The API key. */
  readonly key: string
  /**
   * Further parameters of the script's URL, as Google documents them: `{ callback: 'initMap', libraries: 'marker' }`.
   * `callback` names a global function that the script calls when maps can be created.
   */
  readonly parameters?: Readonly<Record<string, string>> | undefined
}

/**
 * Google Maps through its JavaScript API. For a map in a frame, use `googleMapsEmbed`.
 *
 * @param options `key`; optionally `parameters`
 * @returns the service
 * @see https://developers.google.com/maps/documentation/javascript/load-maps-js-api
 * @see https://developers.google.com/maps/documentation/javascript/content-security-policy
 * @see https://policies.google.com/technologies/cookies
 */
export const googleMaps = ({ key, parameters = {} }: GoogleMapsOptions): Service<'googleMaps'> => ({
  id: requireOptions('googleMaps', { key }),
  name: 'Google Maps Platform',
  provider: 'Google',
  purpose: 'Shows maps on this site.',
  lang: 'en',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: [
    'maps.googleapis.com',
    'maps.gstatic.com',
    'khms0.googleapis.com',
    'khms1.googleapis.com',
    'streetviewpixels-pa.googleapis.com',
    'fonts.googleapis.com',
    'fonts.gstatic.com',
    // Unverified: that the list of hosts is complete. Google names *.googleapis.com and *.gstatic.com, which serve
    // much else.
  ],
  cookies: [
    // Unverified: NID, if the map isn't in a frame.
    {
      name: 'NID',
      days: 180,
      purpose: 'Remembers your settings and chooses the ads you see on the provider’s sites.',
      domain: 'google.com',
    },
  ],
  start(page) {
    const query = Object.entries({ key, loading: 'async', ...parameters }).map(
      ([name, value]) => `${name}=${encodeURIComponent(value)}`,
    )
    return page.load(`https://maps.googleapis.com/maps/api/js?${query.join('&')}`)
  },
})
