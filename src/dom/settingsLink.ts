/** The hash that opens the settings. */
export const settingsHash = '#privacy-settings'

/** Selects the elements that open the settings, in the widget and in the site's own markup. */
export const settingsLink = '[data-consent-open],[href$="#privacy-settings"]'
