import type { Question } from '../policy/question.ts'
import { thisDocument } from './thisDocument.ts'

/** What each event says. */
export interface AskfirstEvents {
  /** Before the banner or the settings are shown; cancelled, they aren't. */
  readonly 'askfirst:show': CustomEvent<{
    readonly part: 'banner' | 'settings'
    /** What the banner asks: `consent`, or by a `notice` for objections. */
    readonly question?: Question | undefined
  }>
  /** Before a choice that the visitor makes by a control is stored; cancelled, it isn't. */
  readonly 'askfirst:choice': CustomEvent<{
    /** Granted or denied, by category or service. */
    readonly choices: Readonly<Record<string, boolean>>
  }>
  /** Before the settings close; cancelled, they stay open. */
  readonly 'askfirst:close': CustomEvent<{ readonly part: 'settings' }>
}

declare global {
  /* eslint-disable @typescript-eslint/no-empty-object-type -- Only an interface can be added to. */
  interface HTMLElementEventMap extends AskfirstEvents {}
  interface DocumentEventMap extends AskfirstEvents {}
  interface WindowEventMap extends AskfirstEvents {}
  /* eslint-enable */
}

/**
 * Fires an event of ours at the document's element, from where it bubbles.
 *
 * @param type the event's name
 * @param detail what it says
 * @returns false if the page has cancelled it
 */
export const announce = <Type extends keyof AskfirstEvents>(
  type: Type,
  detail: AskfirstEvents[Type]['detail'],
): boolean =>
  thisDocument.documentElement.dispatchEvent(
    new CustomEvent(type, { bubbles: true, cancelable: true, detail }),
  )
