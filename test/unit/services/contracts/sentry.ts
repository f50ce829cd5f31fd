import { sentry } from '../../../../src/services/sentry.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: sentry({ key: 'abc123' }),
  granted: ['load https://js.sentry-cdn.com/abc123.min.js crossorigin="anonymous"'],
  stores: ['sentryReplaySession', 'sentry_previous_trace'],
})
