import { attempt } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { historyOf } from '../consent/history.ts'
import { afterPaint } from '../dom/afterPaint.ts'
import { listen } from '../dom/listen.ts'
import { whenActivated } from '../dom/whenActivated.ts'
import { createPassage } from './createPassage.ts'
import type { GateListener } from './gateListener.ts'
import { mayPass } from './mayPass.ts'
import { preload } from './preload.ts'
import { createTrust, type Trust } from './trust.ts'
import { wordsOf } from './wordsOf.ts'

/** How the gate works. */
export interface GateOptions {
  /** How long a hanging script holds those behind it, in milliseconds. Default: 10,000. */
  readonly timeout?: number | undefined
  /** Makes text acceptable to the sinks of Trusted Types. Default: a policy named `askfirst`. */
  readonly trust?: Trust | undefined
}

/** Holds what carries `data-consent`, and lets it through. */
export interface Gate {
  /**
   * Looks for held elements where the gate can't see by itself: in a shadow root. It looks there again whenever
   * the choices change.
   */
  scan(root: ParentNode): void
  /**
   * Lets elements through in this page view, whatever the choices: “Load once”. Their ids join `consent.loadedOnce`,
   * and nothing is recorded. A decision that denies their ids closes them again.
   */
  pass(...elements: readonly HTMLElement[]): void
  /**
   * Calls back for each element that is held now, and for each that is held or let through later.
   *
   * @returns a function that stops it
   */
  watch(listener: GateListener): () => void
  /** Lets nothing more through. */
  readonly stop: () => void
}

const selector = '[data-consent]'
const external = `script${selector}:is([src],[data-src])`

/**
 * Holds the page's gated scripts, frames and other elements until the visitor's choices allow them, then lets each
 * one through: at once, once, in HTML's order. Elements that come later are found too. What isn't a script is closed
 * again when it is no longer allowed.
 *
 * @param consent has one gate: a second call, also after `start`, returns the open one
 * @param options of the first call
 */
export const openGate = (consent: Consent, options: GateOptions = {}): Gate => {
  const history = historyOf(consent.name)
  return (history.gate ??= createGate(consent, options, () => {
    history.gate = undefined
  })) as Gate
}

const createGate = (
  consent: Consent,
  { timeout = 10_000, trust = createTrust() }: GateOptions,
  closed: () => void,
): Gate => {
  const { name, catalog, $choices } = consent
  const history = historyOf(name)
  const { passed, loadedByHand, loadedOnce } = history
  const roots = new Set<ParentNode>([document])
  const listeners = new Set<GateListener>()
  let isStopped = false

  const tell: GateListener = (element, isHeld) =>
    listeners.forEach((listener) => attempt(() => listener(element, isHeld)))
  const { consider, unparsed, work } = createPassage(consent, timeout, trust, tell, () => isStopped)

  const scan = (root: ParentNode) => root.querySelectorAll<HTMLElement>(selector).forEach(consider)
  const scanAll = () => {
    if (isStopped) return
    // They are in the page, and it is their place there that gives them their turn.
    unparsed.clear()
    roots.forEach(scan)
    work()
  }
  /** The requests start with the click; the vendors' code takes its time when the visitor has seen the banner go. */
  const follow = () => {
    for (const script of document.querySelectorAll<HTMLScriptElement>(external))
      if (!passed.has(script) && mayPass(consent, history, script)) preload(script)
    afterPaint(scanAll)
  }

  const see = ({ addedNodes }: MutationRecord) => {
    for (const node of addedNodes) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue
      const element = node as HTMLElement
      if (element.matches(selector)) consider(element)
      // Most of what a page inserts holds nothing gated, and to find that out one by one is cheaper.
      if (element.firstElementChild && element.querySelector(selector)) scan(element)
    }
  }
  const observer = new MutationObserver((records) => {
    const waiting = [...unparsed]
    unparsed.clear()
    waiting.forEach(consider)
    records.forEach(see)
    work()
  })

  const stops = [() => observer.disconnect(), closed]
  whenActivated(() => {
    observer.observe(document, { childList: true, subtree: true })
    stops.push(listen(document, 'readystatechange', scanAll), $choices.listen(follow))
    scanAll()
  })

  return {
    scan(root) {
      if (!document.contains(root)) roots.add(root)
      scan(root)
      work()
    },
    pass(...elements) {
      for (const element of elements) {
        for (const word of wordsOf(element)) if (catalog.entries.has(word)) loadedOnce.add(word)
        loadedByHand.add(element)
        consider(element)
      }
      work()
    },
    watch(listener) {
      listeners.add(listener)
      for (const root of roots)
        for (const element of root.querySelectorAll<HTMLElement>(selector))
          if (!passed.has(element) && !unparsed.has(element)) listener(element, true)
      return () => listeners.delete(listener)
    },
    stop() {
      isStopped = true
      stops.forEach((stop) => stop())
    },
  }
}
