/**
 * English words that several parts of the widget share. Each part is fetched separately, with only the words that it
 * needs.
 */
export const lang = 'en'
export const dir = 'ltr'
export const settings = 'Privacy Settings'
export const policy = 'Cookie policy'
export const imprint = 'Imprint'
export const servicePolicy = 'Privacy policy'
export const saved = 'Your choices are saved.'
export const signalHonoured = 'Your browser’s opt-out signal is honored.'
export const titles = {
  essential: 'Essential',
  analytics: 'Analytics',
  forms: 'Forms',
  media: 'Media',
  marketing: 'Marketing',
}
