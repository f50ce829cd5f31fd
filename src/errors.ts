const sentences = {
  'no-required-category':
    'No category is required. Mark the one that the site cannot do without: essential: { required: true }.',
  'bad-id':
    'The id "%" can\'t be kept in the record. Use a letter, then up to 39 letters, digits, _ or -.',
  'duplicate-id':
    'The id "%" stands twice. Categories and services share one set of ids: rename one.',
  'bad-revision': 'The revision "%" can\'t be kept in the record. Use a whole number, or "auto".',
  'bad-host':
    'No address has the host "%". Write it as a policy would: stats.example, *.stats.example, maps.example/embed/; letters beyond ASCII as xn--….',
  'unknown-id':
    'No category or service has the id "%". Add it to the categories, or mend the spelling.',
  'cyclic-dependency': 'Services wait for each other: %. Take one of them out of an "after".',
  'unknown-service':
    'No preset is called "%". Mend "use", or leave it out and give "id", "name" and "cookies".',
  'no-askfirst':
    'There is nothing to guard. Put askfirst.global.js before askfirst.guard.global.js, and its configuration before both.',
  'bad-config':
    "The data-askfirst block can't be used: %. Mend it; a JSON checker finds a misplaced comma.",
} as const

/** What was wrong, for programs; the message is for people. */
export type ConfigErrorCode = keyof typeof sentences

/**
 * A mistake in the site's set-up, thrown while it is being set up. Nothing that a visitor, a browser or a
 * vendor does at run time throws it. Development builds say what to change; production builds only name
 * the code and the subject.
 */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  /** The kind of mistake, stable between releases. */
  readonly code: ConfigErrorCode

  /**
   * @param code the kind of mistake
   * @param subject the id, or the reason, that the message names
   */
  constructor(code: ConfigErrorCode, subject = '') {
    super(
      process.env.NODE_ENV === 'production'
        ? `askfirst: ${code} ${subject}`
        : `askfirst: ${sentences[code].replace('%', subject)}`,
    )
    this.code = code
  }
}
