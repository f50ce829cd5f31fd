import { attempt } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import { listen } from '../listen.ts'
import { whenActivated } from '../whenActivated.ts'
import { createQueue, type Queue } from './createQueue.ts'
import { explain } from './explain.ts'
import { isInline } from './isInline.ts'
import { isOpened, openElement } from './openElement.ts'
import { runScript } from './runScript.ts'
import { createTrust, type Trust } from './trust.ts'
import { idOf, wordsOf } from './wordsOf.ts'

/** How the gate works. */
export interface GateOptions {
  /** How long a hanging script holds those behind it, in milliseconds. Default: 10,000. */
  readonly timeout?: number | undefined
  /** Lets text into the sinks of Trusted Types. Default: a policy named `askfirst`. */
  readonly trust?: Trust | undefined
  /** Collects the ids whose code has run in this page. */
  readonly ran?: Set<string> | undefined
  /**
   * Called when an element has been considered: that it is held, or that it has been let through. It may be told the
   * same more than once.
   */
  readonly held?: ((element: HTMLElement, isHeld: boolean) => void) | undefined
}

/** Holds what carries `data-consent`, and lets it through. */
export interface Gate {
  /**
   * Looks for held elements where the gate can't see by itself: in a shadow root. It looks there again whenever
   * the choices change.
   */
  scan(root: ParentNode): void
  /**
   * Lets elements through in this page view, whatever the choices: “Load once”. Their ids join `consent.once`, and
   * nothing is recorded. A decision that says no to their ids closes them again.
   */
  pass(...elements: readonly HTMLElement[]): void
  /** Lets nothing more through. */
  readonly stop: () => void
}

/** Two copies of the library share the gate, or each would run what the other has run. */
const open = Symbol.for('askfirst.gate')

const selector = '[data-consent]'

/** What the gates of a page have done with its elements. */
interface Marks {
  readonly passed: WeakSet<HTMLElement>
  /** How to close what is open and can be closed: all but scripts. */
  readonly closers: WeakMap<HTMLElement, () => void>
}

/** By the name of the record: a gate that opens after another has stopped must not run what that one has run. */
const marks = new Map<string | undefined, Marks>()

const marksOf = (name: string | undefined) => {
  const known = marks.get(name) ?? { passed: new WeakSet(), closers: new WeakMap() }
  marks.set(name, known)
  return known
}

/** False while the parser may still be adding to a script's text. */
const isParsed = (node: Node | null): boolean =>
  document.readyState !== 'loading' || (!!node && (!!node.nextSibling || isParsed(node.parentNode)))

/**
 * Holds the page's gated scripts, frames and other elements until the visitor's choices allow them, then lets each
 * one through: at once, once, in HTML's order. Elements that come later are found by themselves. What isn't a script
 * is closed again when it is no longer allowed.
 *
 * @param consent has one gate: a second call, also after `start`, returns the open one
 * @param options of the first call
 */
export const openGate = (consent: Consent, options: GateOptions = {}): Gate => {
  const holder: Consent & { [open]?: Gate | undefined } = consent
  return (holder[open] ??= createGate(consent, options, () => {
    holder[open] = undefined
  }))
}

const createGate = (
  consent: Consent,
  { timeout = 10_000, trust = createTrust(), ran = new Set(), held }: GateOptions,
  closed: () => void,
): Gate => {
  const { once, catalog } = consent
  const { entries } = catalog
  const { passed, closers } = marksOf(consent.storage?.name)
  let isStopped = false
  /** What the visitor has let in by hand. */
  const letIn = new WeakSet<HTMLElement>()
  const unparsed = new Set<HTMLElement>()
  const roots = new Set<ParentNode>([document])
  const queues = new Map<string | undefined, Queue>()

  const isAllowed = (word: string) =>
    word.startsWith('!')
      ? !!consent.$record.get() && entries.has(idOf(word)) && !consent.allows(idOf(word))
      : consent.allows(word)

  const mayPass = (element: HTMLElement) => {
    const words = wordsOf(element)
    const isLetIn = (word: string) => letIn.has(element) && once.has(word)
    return words.length > 0 && words.every((word) => isAllowed(word) || isLetIn(word))
  }

  const tell = (element: HTMLElement, isHeld: boolean) => {
    if (held) attempt(() => held(element, isHeld))
  }

  const run = (script: HTMLScriptElement) => {
    // Consent may have been taken back while it waited for its turn.
    if (!isStopped && script.isConnected && mayPass(script)) {
      wordsOf(script).forEach((word) => ran.add(word))
      return attempt(() => runScript(script, timeout, trust))
    }
    passed.delete(script)
    tell(script, true)
    return undefined
  }

  /** Closes an element that was open, if it may no longer be. */
  const reconsider = (element: HTMLElement) => {
    const close = closers.get(element)
    if (!close || mayPass(element)) return
    passed.delete(element)
    letIn.delete(element)
    closers.delete(element)
    attempt(close)
    tell(element, true)
  }

  const queueOf = (script: HTMLScriptElement) => {
    const category = entries.get(idOf(wordsOf(script)[0] ?? ''))?.category
    const queue = queues.get(category) ?? createQueue(run)
    queues.set(category, queue)
    return queue
  }

  /** Lets an element through, if it may pass. */
  const consider = (element: HTMLElement) => {
    if (passed.has(element)) {
      reconsider(element)
      return
    }
    const isScript = element instanceof HTMLScriptElement
    if (process.env.NODE_ENV !== 'production') explain(element, entries)
    if (isScript && !isParsed(element)) {
      unparsed.add(element)
      return
    }
    const isLive = isScript && element.type !== 'text/plain'
    if (!isLive && !mayPass(element)) {
      if (!isScript && isOpened(element)) openElement(element, trust)()
      tell(element, true)
      return
    }
    passed.add(element)
    // A live script has run already. No browser that runs this runs a nomodule script, and none says so.
    if (isLive || (isScript && element.noModule)) return
    const close = attempt(() => openElement(element, trust))
    if (!isScript) closers.set(element, close ?? (() => {}))
    else if (element.hasAttribute('async') && !isInline(element)) void run(element)
    else queueOf(element).add(element)
    tell(element, false)
  }

  const scan = (root: ParentNode) => {
    root.querySelectorAll<HTMLElement>(selector).forEach(consider)
  }
  const work = () => {
    queues.forEach((queue) => queue.work())
  }
  const scanAll = () => {
    if (isStopped) return
    roots.forEach(scan)
    work()
  }

  const observer = new MutationObserver((records) => {
    const waiting = [...unparsed]
    unparsed.clear()
    waiting.forEach(consider)
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue
        const element = node as HTMLElement
        if (element.hasAttribute('data-consent')) consider(element)
        // Most of what a page inserts holds nothing gated, and to find that out one by one is cheaper.
        if (element.firstElementChild && element.querySelector(selector)) scan(element)
      }
    }
    work()
  })

  const stops = [() => observer.disconnect(), closed]
  whenActivated(() => {
    observer.observe(document, { childList: true, subtree: true })
    stops.push(
      listen(document, 'readystatechange', scanAll),
      // After the click's own task: the banner is gone and painted before the vendors' code takes its time.
      consent.$choices.listen(() => setTimeout(scanAll)),
    )
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
        for (const word of wordsOf(element)) if (entries.has(word)) once.add(word)
        letIn.add(element)
        consider(element)
      }
      work()
    },
    stop() {
      isStopped = true
      stops.forEach((stop) => stop())
    },
  }
}
