import { writeFile } from 'node:fs/promises'
import { By, Key } from 'selenium-webdriver'
import type { WebDriver } from 'selenium-webdriver'
import type { Engine, Tab } from './engines.ts'
import { leave } from './leave.ts'
import { poll } from './poll.ts'
import { startWebkitSession } from './webkitSession.ts'
import type { Limits, WebkitSession } from './webkitSession.ts'
import { takeWebkitTurn } from './webkitTurn.ts'

/** A WebKit with the process id of its driver, which changes when it is replaced. */
export interface WebkitEngine extends Engine {
  readonly driverPid: number | undefined
}

type Queue = <T>(task: () => Promise<T>) => Promise<T>

// A session has a single current window, so commands for different tabs must not overlap.
const createQueue = (): Queue => {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const next = last.then(task)
    last = next.catch(() => undefined)
    return next
  }
}

const keyCode = (name: string): string => {
  const constant = name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
  const code = (Key as unknown as Record<string, unknown>)[constant]
  return name.length > 1 && typeof code === 'string' ? code : name
}

const press = async (driver: WebDriver, keys: string): Promise<void> => {
  const codes = keys.split('+').map(keyCode)
  const key = codes.pop() ?? ''
  const actions = driver.actions()
  for (const modifier of codes) actions.keyDown(modifier)
  actions.keyDown(key).keyUp(key)
  for (const modifier of codes.reverse()) actions.keyUp(modifier)
  await actions.perform()
}

const evaluate = async <T>(driver: WebDriver, expression: string): Promise<T> => {
  const answer = await driver.executeAsyncScript<{ value: T; error?: string }>(
    `const done = arguments[arguments.length - 1]
     ;(async () => (${expression}))().then(
       (value) => done({ value }),
       (error) => done({ error: String(error) }))`,
  )
  if (answer.error !== undefined) throw new Error(answer.error)
  return answer.value
}

const setViewport = async (driver: WebDriver, width: number, height: number): Promise<void> => {
  const window = driver.manage().window()
  const measure = (): Promise<readonly [number, number]> =>
    evaluate(driver, '[innerWidth, innerHeight]')
  const [innerWidth, innerHeight] = await measure()
  const outer = await window.getRect()
  await window.setRect({
    width: outer.width + width - innerWidth,
    height: outer.height + height - innerHeight,
  })
  const fits = async (): Promise<boolean> => String(await measure()) === String([width, height])
  await poll(fits, `a viewport of ${width} x ${height}`, 3000)
}

// Without a window manager, the window under the pointer has the focus, and no window can be raised.
const bringToFront = async (driver: WebDriver, handle: string): Promise<void> => {
  const others = (await driver.getAllWindowHandles()).filter((other) => other !== handle)
  for (const other of others) {
    await driver.switchTo().window(other)
    await driver.manage().window().setRect({ x: 5000, y: 0 })
  }
  await driver.switchTo().window(handle)
  await driver.manage().window().setRect({ x: 0, y: 0 })
}

// Windows instead of tabs: MiniBrowser opens tabs in the background, where they stay hidden.
const openWindow = async (driver: WebDriver): Promise<string> => {
  await driver.switchTo().newWindow('window')
  return driver.getWindowHandle()
}

// A session ends with its last window, and its commands need a current one.
const closeWindow = async (driver: WebDriver, handle: string): Promise<void> => {
  const others = (await driver.getAllWindowHandles()).filter((other) => other !== handle)
  const next = others[0] ?? (await openWindow(driver))
  await driver.switchTo().window(handle)
  await driver.close()
  await driver.switchTo().window(next)
}

/** One window of a session. */
interface Place {
  readonly session: WebkitSession
  readonly handle: string
}

const tabOf = (first: Place, open: () => Promise<Place>, queue: Queue): Tab => {
  let place = first
  const here = <T>(command: (driver: WebDriver) => Promise<T>): Promise<T> =>
    place.session.run(async (driver) => {
      await driver.switchTo().window(place.handle)
      return command(driver)
    })
  const queued = <T>(command: (driver: WebDriver) => Promise<T>): Promise<T> =>
    queue(() => here(command))
  const ask = <T>(expression: string): Promise<T> =>
    queued((driver) => evaluate<T>(driver, expression))
  return {
    goto: (url) =>
      queue(async () => {
        // A tab that several tests share continues in the replaced browser.
        if (place.session.isLost) place = await open()
        await here((driver) => driver.get(url))
      }),
    reload: () => queued((driver) => driver.navigate().refresh()),
    back: () => leave(ask, 'history.back()'),
    url: () => queued((driver) => driver.getCurrentUrl()),
    click: (selector) => queued((driver) => driver.findElement(By.css(selector)).click()),
    press: (key) => queued((driver) => press(driver, key)),
    type: (selector, text) =>
      queued(async (driver) => {
        await driver.findElement(By.css(selector)).click()
        await press(driver, 'End')
        await driver.actions().sendKeys(text).perform()
      }),
    evaluate: ask,
    waitFor: (expression, what = expression, timeoutMs) =>
      poll(() => ask(expression), what, timeoutMs),
    bringToFront: () => queued((driver) => bringToFront(driver, place.handle)),
    setViewport: (width, height) => queued((driver) => setViewport(driver, width, height)),
    screenshot: (path) =>
      queued(async (driver) => writeFile(path, await driver.takeScreenshot(), 'base64')),
    close: () => queued((driver) => closeWindow(driver, place.handle)),
  }
}

/** Generous, since other load slows WebKit down: on an idle machine it starts in a second and answers in 50 ms. */
export const usualLimits: Readonly<Limits> = { start: 30_000, command: 15_000, quit: 5000 }

/** Waits for its turn with WebKit. Each fresh() ends the browser; the next tab starts another. */
export const launchWebkit = async (
  limits: Readonly<Limits> = usualLimits,
): Promise<WebkitEngine> => {
  const endTurn = await takeWebkitTurn()
  const queue = createQueue()
  let session: WebkitSession | undefined

  const open = async (): Promise<Place> => {
    if (session && !session.isLost) return { session, handle: await session.run(openWindow) }
    session = await startWebkitSession(limits)
    return { session, handle: await session.run((driver) => driver.getWindowHandle()) }
  }
  const end = async (): Promise<void> => {
    await session?.close()
    session = undefined
  }
  return {
    name: 'webkit',
    get driverPid() {
      return session?.driverPid
    },
    newTab: () => queue(async () => tabOf(await open(), open, queue)),
    fresh: () => queue(end),
    close: () => queue(end).finally(endTurn),
  }
}
