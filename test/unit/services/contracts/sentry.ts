import { sentry } from '../../../../src/services/sentry.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: sentry({ key: 'ABC123', config: { release: '1' } }),
  granted: ['load https://js.sentry-cdn.com/ABC123.min.js crossorigin="anonymous"'],
  // The loader calls this before it starts the SDK.
  standIn(record, global) {
    global['Sentry'] = { init: record('Sentry.init') }
    ;(global['sentryOnLoad'] as () => void)()
    return {}
  },
  loaded: ['Sentry.init({ release: "1" })'],
  // The page is reloaded, for Sentry has no call that would hold it.
  early: ['Sentry.init({ release: "1" })'],
  stores: ['sentryReplaySession', 'sentry_previous_trace'],
})
