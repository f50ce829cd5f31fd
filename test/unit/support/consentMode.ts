/** Writes the line of Google Consent Mode's command, with all seven signals; the given ones are granted. */
export const consentMode = (
  command: 'default' | 'update',
  ...granted: readonly string[]
): string => {
  const state = (signal: string) =>
    `${signal}: "${signal === 'security_storage' || granted.includes(signal) ? 'granted' : 'denied'}"`
  const signals = [
    'security_storage',
    'ad_storage',
    'ad_user_data',
    'ad_personalization',
    'analytics_storage',
    'functionality_storage',
    'personalization_storage',
  ]
  return `dataLayer("consent", "${command}", { ${signals.map(state).join(', ')} })`
}
