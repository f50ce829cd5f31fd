import type { EngineName } from '../../../scripts/browsers.mjs'
import { launchChromium } from './chromium.ts'
import type { ChromiumEngine } from './chromium.ts'
import { launchFirefox } from './firefox.ts'
import { launchWebkit } from './webkit.ts'

export type { EngineName }
export type { ChromiumEngine, ChromiumTab } from './chromium.ts'

/** One page, used as by a visitor: with a real pointer and real keys. */
export interface Tab {
  goto(url: string): Promise<void>
  reload(): Promise<void>
  back(): Promise<void>
  url(): Promise<string>
  /** Scrolls to the first match and clicks its middle. */
  click(selector: string): Promise<void>
  /** 'Tab', 'Enter', 'Space', 'Escape', 'ArrowDown', 'a'; with modifiers: 'Shift+Tab'. */
  press(key: string): Promise<void>
  /** Clicks the field, then types at its end. */
  type(selector: string, text: string): Promise<void>
  /** The value of an expression in the page; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>
  /** Polls until the expression is truthy; an error in the page counts as false. */
  waitFor(expression: string, what?: string, timeoutMs?: number): Promise<void>
  bringToFront(): Promise<void>
  /** Sets the size of the page's viewport, in CSS pixels. */
  setViewport(width: number, height: number): Promise<void>
  screenshot(path: string): Promise<void>
  close(): Promise<void>
}

/** A browser, or a separate context in a shared one; its tabs share cookies and storage. */
export interface Engine {
  readonly name: EngineName
  newTab(): Promise<Tab>
  /** Closes all tabs and forgets cookies, storage and cache. */
  fresh(): Promise<void>
  close(): Promise<void>
}

export const engineNames = ['chromium', 'firefox', 'webkit'] as const satisfies EngineName[]

const launchers: Record<EngineName, () => Promise<Engine>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
  webkit: () => launchWebkit(),
}

export function launch(name: 'chromium'): Promise<ChromiumEngine>
export function launch(name: EngineName): Promise<Engine>
export function launch(name: EngineName): Promise<Engine> {
  return launchers[name]()
}
