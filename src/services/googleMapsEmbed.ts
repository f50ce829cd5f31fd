import type { Service } from '../vendor/service.ts'

/**
 * Google Maps in frames. Gate the frame: `<iframe data-consent="googleMapsEmbed"
 * data-src="https://www.google.com/maps/embed?pb=…">`.
 *
 * @returns the service
 * @see https://developers.google.com/maps/documentation/embed/get-started
 * @see https://policies.google.com/technologies/cookies
 */
export const googleMapsEmbed = (): Service<'googleMapsEmbed'> => ({
  id: 'googleMapsEmbed',
  name: 'Google Maps',
  provider: 'Google',
  purpose: 'Shows maps on this site.',
  lang: 'en',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['www.google.com/maps/', 'maps.google.com'],
  cookies: [
    {
      name: 'NID',
      days: 180,
      purpose: 'Remembers your settings and chooses the ads you see on the provider’s sites.',
      domain: 'google.com',
    },
  ],
})
