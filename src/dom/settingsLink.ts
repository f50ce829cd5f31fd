/** The part of an address that opens the settings. */
export const settingsHash = '#privacy-settings'

/** What opens the settings, in the widget and in the site's own markup. */
export const settingsLink = `[data-consent-open],[href$="${settingsHash}"]`
