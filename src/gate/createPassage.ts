import { attempt } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { historyOf } from '../consent/history.ts'
import { isParsed } from '../dom/isParsed.ts'
import { createPermits } from './createPermits.ts'
import { createQueues } from './createQueues.ts'
import { explain } from './explain.ts'
import type { GateListener } from './gateListener.ts'
import { isInline } from './isInline.ts'
import { isOpened, openElement } from './openElement.ts'
import { runScript } from './runScript.ts'
import type { Trust } from './trust.ts'
import { wordsOf } from './wordsOf.ts'

/** Lets elements through, and closes them again. */
export interface Passage {
  /** Lets an element through if it may pass, and closes it if it may no longer. */
  readonly consider: (element: HTMLElement) => void
  /** Considers the elements that the parser had not finished. */
  readonly considerParsed: () => void
  /** Lets an element through in this page view, whatever the choices. */
  readonly loadOnce: (element: HTMLElement) => void
  readonly isHeld: (element: HTMLElement) => boolean
  /** True when a script waits for nothing but its turn. */
  readonly isDue: (script: HTMLScriptElement) => boolean
  /** Runs the scripts whose turn it is. */
  readonly work: () => void
  /** Lets nothing more through. */
  readonly stop: () => void
}

/**
 * Takes the elements of a page through the gate, one by one.
 *
 * @param timeout how long to wait for a hanging script, in milliseconds
 * @param tell hears of each element that is held, and that is let through
 */
export const createPassage = (
  consent: Consent,
  timeout: number,
  trust: Trust,
  tell: GateListener,
): Passage => {
  const { catalog, name } = consent
  const { ran, passed, closers } = historyOf(name)
  const { mayPass, loadOnce, revoke } = createPermits(consent)
  const unparsed = new Set<HTMLElement>()
  let isStopped = false

  const run = (script: HTMLScriptElement) => {
    // Consent may have been withdrawn while the script waited for its turn.
    if (!isStopped && script.isConnected && mayPass(script)) {
      wordsOf(script).forEach((word) => ran.add(word))
      return attempt(() => runScript(script, timeout, trust))
    }
    passed.delete(script)
    tell(script, true)
    return undefined
  }
  const queues = createQueues(catalog, run)

  const close = (element: HTMLElement) => {
    const undo = closers.get(element)
    if (!undo || mayPass(element)) return
    passed.delete(element)
    closers.delete(element)
    revoke(element)
    attempt(undo)
    tell(element, true)
  }

  const hold = (element: HTMLElement, isScript: boolean) => {
    // A router's copy of an element that was open.
    if (!isScript && isOpened(element)) openElement(element, trust)()
    tell(element, true)
  }

  const open = (element: HTMLElement) => {
    passed.add(element)
    const undo = attempt(() => openElement(element, trust))
    if (element instanceof HTMLScriptElement) {
      if (element.hasAttribute('async') && !isInline(element)) void run(element)
      else queues.add(element)
    } else closers.set(element, undo ?? (() => {}))
    tell(element, false)
  }

  const consider = (element: HTMLElement) => {
    if (passed.has(element)) {
      close(element)
      return
    }
    const script = element instanceof HTMLScriptElement ? element : undefined
    if (process.env.NODE_ENV !== 'production') explain(element, catalog.entries)
    if (script && !isParsed(script)) unparsed.add(script)
    // A live script has run already, and no browser that runs this code runs a nomodule script.
    else if (script && script.type !== 'text/plain') passed.add(script)
    else if (!mayPass(element)) hold(element, !!script)
    else if (script?.noModule) passed.add(script)
    else open(element)
  }

  return {
    consider,
    considerParsed() {
      const waiting = [...unparsed]
      unparsed.clear()
      waiting.forEach(consider)
    },
    loadOnce(element) {
      loadOnce(element)
      consider(element)
    },
    isHeld: (element) => !passed.has(element) && !unparsed.has(element),
    isDue: (script) => !passed.has(script) && mayPass(script),
    work: queues.work,
    stop() {
      isStopped = true
    },
  }
}
