const sentences = {
  'no-required-category':
    'No category is marked as required. Mark the one that the site cannot work without: essential: { required: true }.',
  'bad-id': 'The id "%" is invalid. Use a letter, then up to 39 letters, digits, _ or -.',
  'duplicate-id':
    'The id "%" is used twice. Categories and services share one set of ids: rename one.',
  'bad-revision': 'The revision "%" is invalid. Use a whole number, or "auto".',
  'bad-host':
    'The host "%" is invalid. Write it as in a Content-Security-Policy: stats.example, *.stats.example, maps.example/embed/. Write names beyond ASCII in Punycode: xn--….',
  'bad-cookie': 'The record cannot be stored: %. Change the "cookie" options.',
  'bad-pattern':
    'The cookie pattern "%" would erase too much: everything, the record itself, or what a required category declares. Use a narrower one.',
  'record-too-long':
    'The record of a decision on every service would exceed a cookie’s 4,096 bytes by %. Use fewer services or shorter ids.',
  'own-and-sale':
    'The category "%" has both "own" and "sale". Keep "own" only if no provider uses the data for itself; else keep "sale".',
  'unknown-id':
    'No category or service has the id "%". Add it to the categories, or correct the spelling.',
  'cyclic-dependency': 'Services depend on each other: %. Remove one of them from a "dependsOn".',
  'unknown-service':
    'The file of the preset "%" failed to load. Check whether it is blocked, or correct "use". A service without a preset needs "id", "name" and "cookies" instead.',
  'no-folder':
    'The folder "askfirst" can\'t be found, because the script is inline or a blob. Set it on the block: <script type="application/json" data-askfirst data-folder="/askfirst/">.',
  'no-askfirst':
    'askfirst isn’t running. Put askfirst.global.js before askfirst.guard.global.js, and the configuration before both.',
  'bad-option': 'The option %.',
  'bad-config': 'The data-askfirst block is invalid: %.',
} as const

/** The kind of error, for programs; the message is for people. */
export type ConfigErrorCode = keyof typeof sentences

/**
 * An error in the configuration. It is thrown during set-up only, and no visitor, browser or vendor can cause it.
 *
 * In development the message says what to change; in production it is the code and the subject.
 *
 * @example
 * try {
 *   start(options)
 * } catch (error) {
 *   if (error instanceof ConfigError) report(error.code)
 * }
 */
export class ConfigError extends Error {
  // `declare` instead of a class field, for which bundlers that target older browsers would add a file with a helper.
  declare readonly name: 'ConfigError'
  /** The kind of error, stable between releases. */
  declare readonly code: ConfigErrorCode

  /**
   * @param code the kind of error
   * @param subject the id or the reason that the message names. Default: none
   * @param meant the likely spelling, which the message suggests in development. Default: none
   */
  constructor(code: ConfigErrorCode, subject = '', meant?: string) {
    super(
      process.env.NODE_ENV === 'production'
        ? `askfirst: ${code} ${subject}`
        : `askfirst: ${sentences[code].replace('%', subject)}${meant ? ` Did you mean "${meant}"?` : ''}`,
    )
    this.name = 'ConfigError'
    this.code = code
  }
}
