import { writeFile } from 'node:fs/promises'
import { By, Key } from 'selenium-webdriver'
import type { WebDriver } from 'selenium-webdriver'
import type { Engine, Tab } from './engines.ts'
import { leave } from './leave.ts'
import { poll } from './poll.ts'
import { startWebkitSession, withinLimit } from './webkitSession.ts'

type Command = <T>(run: () => Promise<T>) => Promise<T>

// A session has one current window, so that commands for several tabs must not overlap.
const createQueue = (): Command => {
  let last: Promise<unknown> = Promise.resolve()
  return (run) => {
    const next = last.then(() => withinLimit(run()))
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

// Without a window manager the window under the pointer has the focus, and none can be raised.
const bringToFront = async (driver: WebDriver, handle: string): Promise<void> => {
  const others = (await driver.getAllWindowHandles()).filter((other) => other !== handle)
  for (const other of others) {
    await driver.switchTo().window(other)
    await driver.manage().window().setRect({ x: 5000, y: 0 })
  }
  await driver.switchTo().window(handle)
  await driver.manage().window().setRect({ x: 0, y: 0 })
}

// Commands need a current window, so that another one takes over.
const closeWindow = async (driver: WebDriver): Promise<void> => {
  await driver.close()
  const [first = ''] = await driver.getAllWindowHandles()
  await driver.switchTo().window(first)
}

const tabOf = (driver: WebDriver, handle: string, queue: Command): Tab => {
  const here: Command = (run) =>
    queue(async () => {
      await driver.switchTo().window(handle)
      return run()
    })
  const ask = <T>(expression: string): Promise<T> => here(() => evaluate<T>(driver, expression))
  return {
    goto: (url) => here(() => driver.get(url)),
    reload: () => here(() => driver.navigate().refresh()),
    back: () => leave(ask, 'history.back()'),
    url: () => here(() => driver.getCurrentUrl()),
    click: (selector) => here(() => driver.findElement(By.css(selector)).click()),
    press: (key) => here(() => press(driver, key)),
    type: (selector, text) =>
      here(async () => {
        await driver.findElement(By.css(selector)).click()
        await press(driver, 'End')
        await driver.actions().sendKeys(text).perform()
      }),
    evaluate: ask,
    waitFor: (expression, what = expression, timeoutMs) =>
      poll(() => ask(expression), what, timeoutMs),
    bringToFront: () => here(() => bringToFront(driver, handle)),
    setViewport: (width, height) => here(() => setViewport(driver, width, height)),
    screenshot: (path) =>
      here(async () => writeFile(path, await driver.takeScreenshot(), 'base64')),
    close: () => here(() => closeWindow(driver)),
  }
}

export const launchWebkit = async (): Promise<Engine> => {
  const queue = createQueue()
  let session = await startWebkitSession()

  // A session ends with its last window, so that the first one stays, unused. Windows instead of
  // tabs: MiniBrowser opens tabs in the background, hidden for good.
  const newHandle = async (): Promise<string> => {
    await session.driver.switchTo().newWindow('window')
    return session.driver.getWindowHandle()
  }
  const fresh = async (): Promise<void> => {
    await session.close()
    session = await startWebkitSession()
  }
  return {
    name: 'webkit',
    newTab: () => queue(async () => tabOf(session.driver, await newHandle(), queue)),
    fresh: () => queue(fresh),
    close: () => queue(() => session.close()),
  }
}
