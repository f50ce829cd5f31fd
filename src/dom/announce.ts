import type { Question } from '../policy/question.ts'
import { thisDocument } from './thisDocument.ts'

/** The events that askfirst fires, by name. */
export interface AskfirstEvents {
  /** Fired before the banner or the settings are shown. Cancel it to keep them hidden. */
  readonly 'askfirst:show': CustomEvent<{
    readonly part: 'banner' | 'settings'
    /** Whether the banner asks for `consent` or gives `notice`. Undefined for the settings. */
    readonly question?: Question | undefined
  }>
  /** Fired before a choice made with a control is stored. Cancel it to store nothing. */
  readonly 'askfirst:choice': CustomEvent<{
    /** True for granted, false for denied, by the id of a category or service. */
    readonly choices: Readonly<Record<string, boolean>>
  }>
  /** Fired before the settings close. Cancel it to keep them open. */
  readonly 'askfirst:close': CustomEvent<{ readonly part: 'settings' }>
}

declare global {
  /* eslint-disable @typescript-eslint/no-empty-object-type -- Only interfaces merge with those of the DOM. */
  interface HTMLElementEventMap extends AskfirstEvents {}
  interface DocumentEventMap extends AskfirstEvents {}
  interface WindowEventMap extends AskfirstEvents {}
  /* eslint-enable */
}

/**
 * Fires an askfirst event on the root element, from which it bubbles.
 *
 * @param type the event's name
 * @param detail the event's `detail`
 * @returns false if a listener has cancelled it
 */
export const announce = <Type extends keyof AskfirstEvents>(
  type: Type,
  detail: AskfirstEvents[Type]['detail'],
): boolean =>
  thisDocument.documentElement.dispatchEvent(
    new CustomEvent(type, { bubbles: true, cancelable: true, detail }),
  )
