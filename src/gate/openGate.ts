import { attempt } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { historyOf } from '../consent/history.ts'
import { afterPaint } from '../dom/afterPaint.ts'
import { findAll } from '../dom/findAll.ts'
import { isElement } from '../dom/isElement.ts'
import { listen } from '../dom/listen.ts'
import { whenActivated } from '../dom/whenActivated.ts'
import { createPassage } from './createPassage.ts'
import { createTwins } from './createTwins.ts'
import type { GateListener } from './gateListener.ts'
import { isScript } from './isScript.ts'
import { mayPass } from './mayPass.ts'
import { preload } from './preload.ts'
import { createTrust, type Trust } from './trust.ts'
import { wordsOf } from './wordsOf.ts'
import { thisDocument } from '../dom/thisDocument.ts'

/** The options of `openGate`. */
export interface GateOptions {
  /** How long a hanging script delays the next ones, in milliseconds. Default: 10,000. */
  readonly timeout?: number | undefined
  /** The Trusted Types policy. Default: one named `askfirst`. */
  readonly trust?: Trust | undefined
}

/** Holds elements with `data-consent` until they are allowed. */
export interface Gate {
  /**
   * Scans a shadow root now and whenever the choices change. The gate doesn't observe shadow roots.
   *
   * @param root the shadow root, or a part of the page
   */
  scan(root: ParentNode): void
  /**
   * Lets elements through for this page view, whatever the choices: “Load once”.
   *
   * Their ids are added to `consent.loadedOnce`; nothing is stored. A decision that denies these ids closes the
   * elements.
   *
   * @param elements held elements
   */
  pass(...elements: readonly HTMLElement[]): void
  /**
   * Calls back for each element that is held now, and for each that is held or let through later.
   *
   * @param listener called with the element, and whether it is held
   * @returns a function that stops it
   */
  watch(listener: GateListener): () => void
  /** Closes the gate: nothing more is let through. */
  readonly stop: () => void
}

const nothing = () => {}
const closedGate: Gate = { scan: nothing, pass: nothing, watch: () => nothing, stop: nothing }

const selector = '[data-consent]'
/** Frameworks set these attributes on elements that are already in the page, and DOM morphing may remove `src`. */
const attributeFilter = ['data-consent', 'data-src', 'data-consent-src', 'src']
const external = 'script[data-consent]:is([src],[data-src],[data-consent-src]):not([nomodule])'

/**
 * Holds elements with `data-consent` until they are allowed.
 *
 * It lets each element through once, in HTML's order. Elements that are added later are picked up automatically.
 * Elements other than scripts are closed again when they are denied.
 *
 * @param consent the consent to follow. A consent has one gate, so another call, even after `start`, returns the same
 *   gate
 * @param options the time-out, 10,000 ms by default, and the Trusted Types policy; those of the first call count
 * @returns the gate; on a server, one that does nothing
 * @example
 * const gate = openGate(consent)
 * gate.watch((element, isHeld) => element.classList.toggle('held', isHeld))
 */
export const openGate = (
  consent: Consent,
  { timeout = 10_000, trust = createTrust() }: GateOptions = {},
): Gate => {
  if (!('document' in globalThis)) return closedGate
  const { name, catalog, $choices } = consent
  const history = historyOf(name)
  if (history.gate) return history.gate as Gate
  const { passed, loadedByHand, loadedOnce } = history
  const roots = new Set<ParentNode>([thisDocument])
  const listeners = new Set<GateListener>()
  let isStopped = false
  /** True from a choice until the scan that follows it. */
  let isScanDue = false

  const tell: GateListener = (element, isHeld) =>
    listeners.forEach((listener) => attempt(() => listener(element, isHeld)))
  const { take, renew, skip, leave, halt, unparsed, work, giveBack } = createPassage(
    consent,
    timeout,
    trust,
    tell,
    () => isStopped,
  )
  /** An element that throws, such as a form with a field named `matches`, must not stop the others. */
  const consider = (element: HTMLElement) => attempt(() => take(element))

  /** Handles changes of the page, and calls `meet` with each gated element that was added. */
  const see = (records: readonly MutationRecord[], meet = consider) => {
    const isTwin = createTwins(records, history)
    const greet = (element: HTMLElement) => {
      if (isScript(element) && !passed.has(element) && isTwin(element)) skip(element)
      meet(element)
    }
    for (const { target, attributeName, addedNodes, removedNodes } of records) {
      removedNodes.forEach(leave)
      // If a scan is due, the scan handles the scripts, in document order.
      if (attributeName && (meet === consider || !isScript(target as Element)))
        attempt(() => renew(target as HTMLElement, attributeName))
      for (const node of addedNodes) if (isElement(node)) findAll(node, selector).forEach(greet)
    }
  }

  const scan = (root: ParentNode) => root.querySelectorAll<HTMLElement>(selector).forEach(consider)
  const scanAll = () => {
    isScanDue = false
    if (isStopped) return
    // The scan below handles added elements, in document order.
    see(observer.takeRecords(), nothing)
    unparsed.clear()
    roots.forEach(scan)
    work()
  }
  /** Preloads allowed scripts during the click. Vendors' code runs after the next paint, which removes the banner. */
  const follow = () => {
    halt()
    for (const script of thisDocument.querySelectorAll<HTMLScriptElement>(external))
      if (!passed.has(script) && mayPass(consent, history, script)) preload(script)
    isScanDue = true
    afterPaint(scanAll)
  }

  const observer = new MutationObserver((records) => {
    // The scan that is due handles these additions in document order. Handled now, they would overtake earlier scripts.
    if (isScanDue) {
      see(records, nothing)
      return
    }
    const waiting = [...unparsed]
    unparsed.clear()
    waiting.forEach(consider)
    see(records)
    work()
  })

  const stops = [() => observer.disconnect()]
  whenActivated(() => {
    observer.observe(document, { childList: true, subtree: true, attributeFilter })
    stops.push(listen(document, 'readystatechange', scanAll), $choices.listen(follow))
    scanAll()
  })

  const gate: Gate = {
    scan(root) {
      if (!thisDocument.contains(root)) roots.add(root)
      see(observer.takeRecords())
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
      history.gate = undefined
      giveBack()
      stops.forEach((stop) => stop())
    },
  }
  history.gate = gate
  return gate
}
