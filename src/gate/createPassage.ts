import { attempt, warn } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { historyOf } from '../consent/history.ts'
import { isParsed } from '../dom/isParsed.ts'
import { pageNonce } from '../dom/pageNonce.ts'
import { createQueue, type Queue } from './createQueue.ts'
import { explain } from './explain.ts'
import type { GateListener } from './gateListener.ts'
import { isInline } from './isInline.ts'
import { isScript } from './isScript.ts'
import { mayPass } from './mayPass.ts'
import { isOpened, openElement } from './openElement.ts'
import { runScript } from './runScript.ts'
import type { Trust } from './trust.ts'
import { idOf, wordsOf } from './wordsOf.ts'

/** Opens elements that are allowed, and closes those that no longer are. */
export interface Passage {
  /** Opens an element that is allowed, closes one that no longer is, and reports one that is held. */
  readonly take: (element: HTMLElement) => void
  /** Follows an element whose attributes have changed. */
  readonly renew: (element: HTMLElement, attribute: string) => void
  /** The scripts that the parser hadn't finished when they were considered. */
  readonly unparsed: Set<HTMLElement>
  /** Runs the scripts whose turn it is. */
  readonly work: () => void
}

/**
 * Creates what takes the elements of a page through the gate, one by one.
 *
 * @param consent the consent to follow
 * @param timeout how long to wait for a hanging script, in milliseconds
 * @param trust the Trusted Types policy
 * @param tell called for each element that is held or let through
 * @param isStopped returns true once nothing more may run
 * @returns the functions that consider elements and run scripts
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
  const { ran, passed, loadedByHand } = history
  const nonce = pageNonce()
  const unparsed = new Set<HTMLElement>()
  const renewed = new WeakSet<HTMLElement>()
  const queues = new Map<string | undefined, Queue>()
  const isFree = (element: HTMLElement) => mayPass(consent, history, element)

  const run = (script: HTMLScriptElement) => {
    // Consent may have been withdrawn while the script waited for its turn.
    if (!isStopped() && script.isConnected && isFree(script)) {
      wordsOf(script).forEach((word) => ran.add(word))
      return attempt(() => runScript(script, timeout, trust))
    }
    passed.delete(script)
    tell(script, true)
    return undefined
  }

  /** Each category has its own queue, so a hanging script delays no other. A script is in the queue of its first id. */
  const queueOf = (script: HTMLScriptElement) => {
    const category = entries.get(idOf(wordsOf(script)[0] ?? ''))?.category
    const queue = queues.get(category) ?? createQueue(run)
    queues.set(category, queue)
    return queue
  }

  const close = (element: HTMLElement) => {
    const undo = passed.get(element)
    if (!undo || isFree(element)) return
    passed.delete(element)
    loadedByHand.delete(element)
    attempt(undo)
    tell(element, true)
  }

  const open = (element: HTMLElement) => {
    const undo = attempt(() => openElement(element, trust))
    passed.set(element, isScript(element) ? undefined : (undo ?? (() => {})))
    if (isScript(element)) {
      if (element.hasAttribute('async') && !isInline(element)) void run(element)
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
      // A live script has run already. One without the page's nonce has come through a hole in the page.
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
    // A router may have inserted a copy of an open element.
    if (!isScript(element) && isOpened(element)) openElement(element, trust)()
    tell(element, true)
  }

  const renew = (element: HTMLElement, attribute: string) => {
    if (!element.hasAttribute('data-consent')) return
    const undo = passed.get(element)
    // The page may change the address of what is open, as players do; a morph takes it away.
    if (attribute === 'src' && (!undo || element.hasAttribute('src'))) return
    // Once in a task: a page may take the address away each time that it sees one.
    if (renewed.has(element)) return
    renewed.add(element)
    setTimeout(() => renewed.delete(element))
    if (undo && attribute !== 'data-consent' && !isOpened(element)) {
      undo()
      passed.delete(element)
    }
    take(element)
  }

  return { take, renew, unparsed, work: () => queues.forEach(({ work }) => work()) }
}
