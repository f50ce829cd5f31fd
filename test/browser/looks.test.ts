import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { accept, banner, has, page } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const screenshots = new URL('../../screenshots/', import.meta.url)

const themes = ['default', 'public-sector', 'newspaper', 'playful', 'bare'] as const
const modes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const
const layouts = {
  '/box': { layout: 'box', settingsLayout: 'dialog' },
  '/bar': { layout: 'bar', settingsLayout: 'drawer' },
  '/card': { layout: 'card', modal: true, settingsLayout: 'dialog' },
  '/inline': { layout: 'inline' },
} as const

const settings = '[data-askfirst-settings]'
const placeholder = '[data-askfirst-placeholder]'

const config = {
  policyUrl: '/cookies',
  imprintUrl: '/imprint',
  categories: {
    essential: {
      required: true,
      cookies: [{ name: 'consent', days: 182, purpose: 'Remembers this choice.' }],
    },
    analytics: {
      services: [
        { use: 'googleAnalytics', id: 'G-TEST' },
        { id: 'matomo', name: 'Matomo', provider: 'This site', cookies: ['_pk_*'] },
      ],
    },
    media: { services: [{ use: 'youtube' }] },
  },
}
const head = `<style>
  :root { color-scheme: light dark }
  body { font: 1rem/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; background: Canvas; color: CanvasText }
</style>`
const words =
  '<p>The ferry leaves at nine and takes an hour. Bring a coat, as the wind on deck is cold.</p>'
const frame =
  '<iframe data-consent="youtube" data-src="about:blank" title="The crossing" style="width: 100%; aspect-ratio: 16 / 9; border: 0"></iframe>'

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true })
  engine = await launch('chromium')
  const pageIn = (options: object, places = '') =>
    page({ config: { ...config, ...options }, head, body: `${places}${words}${frame}` })
  site = await openSite({
    '/box': pageIn(layouts['/box']),
    '/bar': pageIn(layouts['/bar']),
    '/card': pageIn(layouts['/card']),
    '/inline': pageIn(
      layouts['/inline'],
      '<div data-consent-banner></div><div data-consent-settings></div>',
    ),
  })
})
afterAll(async () => {
  await engine.close()
  await site.close()
})
beforeEach(async () => {
  await engine.fresh()
  tab = await engine.newTab()
})

const open = async (path: string, mode: keyof typeof modes) => {
  await tab.page.emulateMedia({ ...modes[mode], reducedMotion: 'reduce' })
  await tab.goto(site.url(path))
  await tab.waitFor(has(banner), 'the banner')
  await tab.waitFor(has(placeholder), 'the placeholder')
  if (path === '/inline') await tab.waitFor(has(settings), 'the settings')
  await tab.evaluate(axe)
}
const wear = (theme: string) =>
  tab.evaluate(`new Promise((done) => {
    document.querySelector('#theme')?.remove()
    if ('${theme}' === 'default') done()
    const href = '/askfirst/themes/${theme}.css', onload = () => done()
    if ('${theme}' !== 'default') document.head.append(Object.assign(document.createElement('link'), { id: 'theme', rel: 'stylesheet', href, onload }))
  })`)
const openSettings = async () => {
  await tab.evaluate(`askfirst.consent.openSettings()`)
  await tab.waitFor(has(`dialog${settings}`), 'the settings')
  await openDetails()
}
const openDetails = async () => {
  await tab.evaluate(
    `document.querySelectorAll('${settings} details').forEach((one) => (one.open = true))`,
  )
  await tab.waitFor(has(`${settings} table`), 'the tables')
}
const closeSettings = async () => {
  await tab.evaluate(`askfirst.consent.$settingsOpen.set(false)`)
  await tab.waitFor(`!${has(settings)}`, 'the settings to close')
}
const violations = (...roots: readonly string[]) =>
  tab.evaluate<string[]>(
    `axe.run({ include: ${JSON.stringify(roots.map((one) => [one]))} }, { rules: { 'target-size': { enabled: true } } })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html, failureSummary].join(': '))))`,
  )

/** The faults in one part of the page, as an expression: contrast, Accept and Reject that differ, text that is cut off. */
const faultsIn = (root: string) => `(() => {
  const faults = []
  const expectThat = (isFine, one, ...what) => isFine || faults.push([one.localName, one.textContent.slice(0, 20), ...what].join(' '))
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const bytes = (color) => {
    paint.clearRect(0, 0, 1, 1)
    paint.fillStyle = color
    paint.fillRect(0, 0, 1, 1)
    return [...paint.getImageData(0, 0, 1, 1).data]
  }
  const luminance = (color) => {
    const [red, green, blue] = bytes(color).map((one) => one / 255).map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }
  const groundOf = (one) => {
    const { backgroundColor } = getComputedStyle(one)
    return bytes(backgroundColor)[3] === 255 || !one.parentElement ? backgroundColor : groundOf(one.parentElement)
  }
  const all = [...document.querySelector('${root}').querySelectorAll('*')].filter((one) => one.checkVisibility())
  for (const one of all) {
    const style = getComputedStyle(one), ground = groundOf(one.parentElement)
    const hasText = [...one.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim())
    if (hasText) expectThat(contrast(style.color, groundOf(one)) >= 4.5, one, 'text', style.color, groundOf(one))
    if (one.matches('input, [data-consent-accept], [data-consent-reject], [data-consent-once]') && !one.closest('[data-askfirst-changed] footer'))
      expectThat(style.appearance === 'auto' || Math.max(contrast(style.borderTopColor, ground), contrast(groundOf(one), ground)) >= 3, one, 'control', style.borderTopColor, ground)
    if (one.matches('button, input, a')) {
      one.focus()
      const { outlineColor, boxShadow } = getComputedStyle(one)
      const shadow = /^[a-z]+\\(.*?\\)/.exec(boxShadow)?.[0] ?? ''
      const edge = bytes(shadow || 'transparent')[3] === 255 ? shadow : outlineColor
      expectThat(one.matches(':focus-visible') && Math.max(contrast(outlineColor, ground), contrast(edge, ground)) >= 3, one, 'focus', outlineColor, edge, ground)
    }
    const isHidden = one.matches('[role=status]')
    if (!isHidden && style.display !== 'inline') expectThat(one.scrollWidth <= one.clientWidth, one, 'overflow', one.scrollWidth, one.clientWidth)
    if (one.matches('button')) {
      const range = new Range(), box = one.getBoundingClientRect()
      range.selectNodeContents(one)
      const text = range.getBoundingClientRect()
      expectThat(text.left >= box.left && text.right <= box.right && text.top >= box.top && text.bottom <= box.bottom, one, 'cut off')
    }
  }
  const [accept, reject] = ['accept', 'reject'].map((name) => document.querySelector('${root} [data-consent-' + name + ']'))
  if (accept) {
    const [one, other] = [accept, reject].map((button) => button.getBoundingClientRect())
    expectThat(Math.abs(one.width - other.width) <= 1 && Math.abs(one.height - other.height) <= 1, accept, 'size', one.width, one.height, other.width, other.height)
    document.activeElement.blur()
    const [weight, same] = [accept, reject].map((button) => getComputedStyle(button)).map(({ fontWeight, fontSize, color, backgroundColor, borderColor, borderWidth }) => [fontWeight, fontSize, color, backgroundColor, borderColor, borderWidth].join())
    expectThat(weight === same, accept, 'look', weight, same)
  }
  return faults
})()`
const faults = (root: string) => tab.evaluate<string[]>(faultsIn(root))

describe.each(Object.keys(modes) as (keyof typeof modes)[])('in %s colours', (mode) => {
  test.each(['/box', '/bar', '/card'])('each theme has no visual faults: %s', async (path) => {
    await open(path, mode)
    // From here on, what gets the focus shows it.
    await tab.press('Tab')
    for (const theme of themes) {
      await wear(theme)
      const parts = path === '/card' ? [banner] : [banner, placeholder]
      expect(await violations(...parts), theme).toEqual([])
      for (const part of parts) expect(await faults(part), `${theme}, ${part}`).toEqual([])
      await openSettings()
      expect(await violations(settings), theme).toEqual([])
      expect(await faults(settings), `${theme}, settings`).toEqual([])
      await tab.evaluate(`document.querySelector('${settings} input').click()`)
      expect(await faults(settings), `${theme}, a switch was moved`).toEqual([])
      await closeSettings()
    }
  })

  test('each theme has no visual faults: inline', async () => {
    await open('/inline', mode)
    await tab.press('Tab')
    await openDetails()
    for (const theme of themes) {
      await wear(theme)
      const parts = [banner, settings, placeholder]
      expect(await violations(...parts), theme).toEqual([])
      for (const part of parts) expect(await faults(part), `${theme}, ${part}`).toEqual([])
    }
  })
})

test('control: faults are detected', async () => {
  await open('/box', 'light')
  await tab.press('Tab')
  await tab.evaluate(`document.head.insertAdjacentHTML('beforeend', '<style>:root { --askfirst-on-accent: #345; --askfirst-focus: #eee }</style>')
    document.querySelector('${banner} [data-consent-reject]').style.setProperty('flex', '0 0 30%', 'important')`)
  const seen = (await faults(banner)).join('\n')
  for (const what of ['Accept text', 'Accept focus', 'Accept size']) expect(seen).toContain(what)
})

test.each([390, 1440])('takes screenshots at %i px', async (width) => {
  await tab.setViewport(width, width < 500 ? 844 : 900)
  for (const mode of ['light', 'dark'] as const) {
    await open('/box', mode)
    for (const theme of themes) {
      await wear(theme)
      const shoot = (part: string) =>
        tab.screenshot(
          new URL(`look-${theme}-${mode}-${String(width)}-${part}.png`, screenshots).pathname,
        )
      await shoot('banner')
      await openSettings()
      await shoot('settings')
      await closeSettings()
    }
  }
})

describe('a theme', () => {
  const token = (name: string) =>
    tab.evaluate<string>(
      `getComputedStyle(document.documentElement).getPropertyValue('--askfirst-${name}')`,
    )

  test.each(['before', 'after'])('is overridden by the site’s own tokens, %s it', async (place) => {
    await open('/box', 'light')
    await wear('playful')
    await tab.evaluate(
      `document.querySelector('#theme').${place}(Object.assign(document.createElement('style'), { textContent: ':root { --askfirst-accent: rgb(1, 2, 3) } :where(:root) { --askfirst-radius: 5px }' }))`,
    )
    expect([await token('accent'), await token('radius')]).toEqual(['rgb(1, 2, 3)', '5px'])
    expect(
      await tab.evaluate(`getComputedStyle(document.querySelector('${accept}')).backgroundColor`),
    ).toBe('rgb(1, 2, 3)')
  })

  test('applies to banner, settings and placeholder', async () => {
    await open('/box', 'light')
    await wear('newspaper')
    await openSettings()
    const fonts = await tab.evaluate<string[]>(
      `['${banner}', '${settings}', '${placeholder}'].map((one) => document.querySelector(one + ' button')).map((one) => [getComputedStyle(one).fontFamily, getComputedStyle(one).borderRadius].join())`,
    )
    expect(new Set(fonts).size).toBe(1)
    expect(fonts[0]).toContain('Charter')
  })
})
