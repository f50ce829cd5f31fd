import { report } from '../console.ts'
import type { DecisionReport } from '../consent/decisionReport.ts'
import { listen } from '../dom/listen.ts'
import { thisDocument } from '../dom/thisDocument.ts'
import { hash } from '../record/hash.ts'

/** How long to wait before the second try, in milliseconds. */
const pause = 3000
const banners = '[data-askfirst-banner],[data-consent-show~=undecided]'

/** What is sent: the report, and a fingerprint of the banner's text. */
export interface SentDecision extends DecisionReport {
  /** A fingerprint of the banner's text, and its language. Undefined if no banner was shown. */
  readonly banner: { readonly text: string; readonly lang: string } | undefined
}

const bannerNow = (): SentDecision['banner'] => {
  const shown = thisDocument.querySelector(banners)
  if (!shown) return undefined
  const words = (shown.textContent ?? '').replace(/\s+/g, ' ').trim()
  return { text: hash(words), lang: shown.closest('[lang]')?.getAttribute('lang') ?? '' }
}

/**
 * Creates an `onDecision` that sends each decision to the site's own server.
 *
 * It sends the record, the policy that applied and a fingerprint of the banner's text, as JSON by POST. It sends no
 * cookie, no page address and nothing else that could tell visitors apart. The request doesn't delay the page, and
 * completes even if the visitor leaves. A failed request is repeated once.
 *
 * @param url the address to send decisions to: `/consent-log`
 * @returns the function for `onDecision`
 * @see https://fetch.spec.whatwg.org/#request-keepalive-flag
 * @example
 * import { start } from 'askfirst'
 * import { sendDecisions } from 'askfirst/decisions'
 * start({ categories, onDecision: sendDecisions('/consent-log') })
 */
export const sendDecisions =
  (url: string): ((decision: DecisionReport) => void) =>
  (decision) => {
    const sent: SentDecision = { ...decision, banner: bannerNow() }
    const post = async () => {
      const { ok, status } = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(sent),
        keepalive: true,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      })
      if (!ok) throw new Error(`${url} answered ${status}`)
    }
    const tryAgain = () => {
      const again = () => {
        clearTimeout(timer)
        stop()
        post().catch(report)
      }
      const timer = setTimeout(again, pause)
      // Retry at once when the visitor leaves the page, because the timer wouldn't run any more.
      const stop = listen(window, 'pagehide', again)
    }
    post().catch(tryAgain)
  }
