import type { Service } from '../vendor/service.ts'

/**
 * Fonts from Google's servers. Gate the stylesheet: `<link rel="stylesheet" data-consent="googleFonts"
 * data-href="https://fonts.googleapis.com/css2?family=…">`. Fonts that the site serves itself need no consent.
 *
 * @returns the service
 * @see https://developers.google.com/fonts/faq/privacy
 */
export const googleFonts = (): Service<'googleFonts'> => ({
  id: 'googleFonts',
  name: 'Google Fonts',
  provider: 'Google',
  purpose: 'Loads fonts from Google.',
  lang: 'en',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
})
