import { attempt, report, warn } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { historyOf } from '../consent/history.ts'
import { isParsed } from '../dom/isParsed.ts'
import { pageNonce } from '../dom/pageNonce.ts'
import { createProbe } from './createProbe.ts'
import { createQueue, type Queue } from './createQueue.ts'
import { currentPage } from './currentPage.ts'
import { explain } from './explain.ts'
import type { GateListener } from './gateListener.ts'
import { identityOf } from './identityOf.ts'
import { isInline } from './isInline.ts'
import { isScript } from './isScript.ts'
import { mayPass } from './mayPass.ts'
import { isOpened, openElement } from './openElement.ts'
import { runScript } from './runScript.ts'
import type { Trust } from './trust.ts'
import { idOf, wordsOf } from './wordsOf.ts'

/** Opens elements that are allowed, and closes those that no longer are. */
export interface Passage {
  /** Opens the element if it is allowed, closes it if it no longer is, and reports it if it is held. */
  readonly take: (element: HTMLElement) => void
  /** Handles a changed attribute of an element. */
  readonly renew: (element: HTMLElement, attribute: string) => void
  /** Marks a script as one that has run. */
  readonly skip: (script: HTMLScriptElement) => void
  /** Removes the copy that ran in place of a removed script. */
  readonly leave: (node: Node) => void
  /** Stops scripts that are still being fetched but are no longer allowed, even if they were removed from the page. */
  readonly halt: () => void
  /** The scripts that the parser hadn't finished when `take` was called with them. */
  readonly unparsed: Set<HTMLElement>
  /** Runs the scripts whose turn it is. */
  readonly work: () => void
  /** Releases the scripts that haven't run yet, so that a gate opened later can run them. */
  readonly giveBack: () => void
}

/**
 * Creates the functions that open, hold and close gated elements.
 *
 * @param consent the consent to follow
 * @param timeout how long to wait for a hanging script, in milliseconds
 * @param trust the Trusted Types policy
 * @param tell called for each element that is held or let through
 * @param isStopped returns true once nothing more may run
 * @returns the functions that open, hold and close elements and run scripts
 */
export const createPassage = (
  consent: Consent,
  timeout: number,
  trust: Trust,
  tell: GateListener,
  isStopped: () => boolean,
): Passage => {
  const { entries } = consent.catalog
  const history = historyOf(consent.name)
  const { ran, passed, scripts, loadedByHand } = history
  const nonce = pageNonce()
  const unparsed = new Set<HTMLElement>()
  const renewed = new WeakSet<HTMLElement>()
  const probe = createProbe(trust)
  const queues = new Map<string | undefined, Queue>()
  /** The copies that ran in place of scripts that the browser wouldn't run. */
  const copies = new WeakMap<Node, Element>()
  /** The scripts that have been let through but haven't run yet. */
  const waiting = new Set<HTMLScriptElement>()
  /** The scripts that are being fetched. */
  const running = new Set<HTMLScriptElement>()
  const isFree = (element: HTMLElement) => mayPass(consent, history, element)

  const note = (script: HTMLScriptElement) =>
    scripts.set(script, { page: currentPage(), identity: identityOf(script) })

  const run = (script: HTMLScriptElement) => {
    if (isStopped()) return undefined
    waiting.delete(script)
    // Consent may have been withdrawn while the script waited for its turn.
    if (!script.isConnected || !isFree(script)) {
      passed.delete(script)
      tell(script, true)
      return undefined
    }
    wordsOf(script).forEach((word) => ran.add(word))
    note(script)
    const { done, end, stop, copy } =
      attempt(() => runScript(script, !!probe.tried.get(script), timeout, trust)) ?? {}
    if (copy) copies.set(script, copy)
    if (!stop) return done
    running.add(script)
    passed.set(script, stop)
    void end?.then(() => {
      if (running.delete(script)) passed.set(script, undefined)
    })
    return done
  }

  /**
   * Returns the queue for the category of a script's first id. Each category has its own queue, so that a hanging
   * script delays no other category.
   */
  const queueOf = (script: HTMLScriptElement) => {
    const category = entries.get(idOf(wordsOf(script)[0] ?? ''))?.category
    const queue = queues.get(category) ?? createQueue(probe, run)
    queues.set(category, queue)
    return queue
  }

  const close = (element: HTMLElement) => {
    const undo = passed.get(element)
    if (!undo || isFree(element)) return
    passed.delete(element)
    scripts.delete(element)
    running.delete(element as HTMLScriptElement)
    loadedByHand.delete(element)
    attempt(undo)
    tell(element, true)
  }

  const open = (element: HTMLElement) => {
    const undo = attempt(() => openElement(element, trust))
    passed.set(element, isScript(element) ? undefined : (undo ?? (() => {})))
    if (isScript(element)) {
      waiting.add(element)
      if (element.hasAttribute('async') && !isInline(element))
        void probe
          .tryAll([element])
          .catch(report)
          .then(() => run(element))
      else queueOf(element).add(element)
    }
    tell(element, false)
  }

  const take = (element: HTMLElement) => {
    if (passed.has(element)) {
      close(element)
      return
    }
    if (process.env.NODE_ENV !== 'production') explain(element, entries)
    if (isScript(element)) {
      if (!isParsed(element)) {
        unparsed.add(element)
        return
      }
      // A live script has run already. A script without the page's nonce may have been injected.
      const isLive = element.type !== 'text/plain'
      if (isLive || (nonce && element.nonce !== nonce)) {
        if (process.env.NODE_ENV !== 'production' && !isLive)
          warn(
            'this script lacks the nonce of the page’s other scripts, so it never runs:',
            element,
          )
        passed.set(element, undefined)
        return
      }
    }
    if (isFree(element)) {
      // A browser that runs this code skips nomodule scripts.
      if ((element as Partial<HTMLScriptElement>).noModule) passed.set(element, undefined)
      else open(element)
      return
    }
    // A router may have inserted a copy of an open element, which has to be closed.
    if (!isScript(element) && isOpened(element)) openElement(element, trust)()
    tell(element, true)
  }

  const renew = (element: HTMLElement, attribute: string) => {
    if (!element.hasAttribute('data-consent')) return
    const undo = passed.get(element)
    if (attribute === 'src') {
      // Players change the `src` of an open element, which is fine. Only a missing `src` counts: DOM morphing may have
      // removed it.
      if (isScript(element) || !undo || element.hasAttribute('src')) return
      // Set it once per task at most, because a page may remove it each time.
      if (renewed.has(element)) return
      renewed.add(element)
      setTimeout(() => renewed.delete(element))
    }
    if (undo && !isScript(element) && attribute !== 'data-consent' && !isOpened(element)) {
      undo()
      passed.delete(element)
    }
    take(element)
  }

  return {
    take,
    renew,
    skip(script) {
      passed.set(script, undefined)
      note(script)
    },
    leave: (node) => copies.get(node)?.remove(),
    halt: () => running.forEach(close),
    unparsed,
    work: () => queues.forEach(({ work }) => work()),
    giveBack: () => waiting.forEach((script) => passed.delete(script)),
  }
}
