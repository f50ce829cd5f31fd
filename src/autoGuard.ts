import type {} from './auto.ts'
import type { Consent } from './consent/consent.ts'
import { ConfigError } from './errors.ts'
import { guard } from './guard/guard.ts'
import { knownServices } from './guard/knownServices.ts'

/** What `auto.ts`, in an earlier script, has added to the page. */
const { askfirst } = window
if (!askfirst) throw new ConfigError('no-askfirst')

const isKnown = document.currentScript?.hasAttribute('data-known')
const begin = (consent: Consent) => guard(consent, { known: isKnown ? knownServices : [] })

// Start synchronously if possible: by the next microtask the parser may have moved on.
if (askfirst.consent) begin(askfirst.consent)
else void askfirst.ready.then(begin)
