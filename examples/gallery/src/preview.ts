import { writeAddress } from './address.ts'
import { element, find } from './element.ts'
import { radioCards } from './fields/radioCards.ts'
import { keepFocus } from './keepFocus.ts'
import { later } from './later.ts'
import { recordName } from './recordName.ts'
import { $state } from './store.ts'
import type { State } from './state.ts'

const devices = {
  desktop: { width: 1280, height: 720, title: 'Desktop' },
  phone: { width: 390, height: 780, title: 'Phone' },
} as const
type Device = keyof typeof devices

/** What the frames show first. */
type View = 'banner' | 'settings'

const isOpen: Readonly<Record<View, string>> = {
  banner: '[data-askfirst-banner]',
  settings:
    'dialog[data-askfirst-settings][open], [data-consent-settings] [data-askfirst-settings]',
}

const addressOf = (state: State, device: Device, view: View) =>
  `demo.html?${writeAddress(state)}&frame=${device}&view=${view}`

const forget = (device: Device) => {
  document.cookie = `${recordName(device)}=; max-age=0; path=/`
}

/** Resolves when a frame shows what it should, or doesn't for five seconds. */
const whenShown = async (frame: HTMLIFrameElement, view: View) => {
  const end = performance.now() + 5000
  while (performance.now() < end && !frame.contentDocument?.querySelector(isOpen[view]))
    await new Promise((resolve) => setTimeout(resolve, 50))
}

const createFrame = (device: Device) => {
  const { width, height, title } = devices[device]
  const frame = element('iframe', { title: `${title}, ${width} pixels wide`, width, height })
  const figure = element(
    'figure',
    { class: `device ${device}` },
    element('div', { class: 'screen' }, frame),
    element('figcaption', {}, `${title}, ${width} px`),
  )
  let latest = ''
  const load = async (state: State, view: View) => {
    const address = addressOf(state, device, view)
    latest = address
    forget(device)
    const release = keepFocus(frame)
    frame.dataset['loading'] = ''
    const isLoaded = new Promise((resolve) =>
      frame.addEventListener('load', resolve, { once: true }),
    )
    // Not `src`, which adds to the history.
    if (frame.contentWindow && frame.src) frame.contentWindow.location.replace(address)
    else frame.src = address
    await isLoaded
    await whenShown(frame, view)
    if (latest !== address) return
    release()
    delete frame.dataset['loading']
  }
  return { figure, load }
}

/** Side by side where there is room, else one below the other. */
const scalesIn = (width: number, height: number) => {
  const { desktop, phone } = devices
  const gap = 24
  if (width < 600)
    return { desktop: width / desktop.width, phone: Math.min(1, width / phone.width) }
  const tall = height || 520
  const small = Math.min(0.8, (tall - 36) / phone.height, (width * 0.28) / phone.width)
  return {
    phone: small,
    desktop: Math.min(
      (width - gap - small * phone.width) / desktop.width,
      (tall - 62) / desktop.height,
    ),
  }
}

const fit = (stage: HTMLElement) => {
  const style = getComputedStyle(stage)
  const isFixed = style.getPropertyValue('--fixed').trim() === '1'
  const side = (...names: readonly string[]) =>
    names.reduce((sum, name) => sum + parseFloat(style.getPropertyValue(name)), 0)
  const width = stage.clientWidth - side('padding-left', 'padding-right') - 2
  const height = stage.clientHeight - side('padding-top', 'padding-bottom')
  const scales = scalesIn(width, isFixed ? height : 0)
  for (const [device, scale] of Object.entries(scales))
    stage.style.setProperty(`--${device}`, scale.toFixed(4))
}

const takesFocus = ({ modal }: State, view: View) => modal || view === 'settings'

const scheme = () =>
  radioCards({
    key: 'scheme',
    legend: 'Light or dark',
    cards: [
      { value: 'system', label: 'System' },
      { value: 'light', label: 'Light' },
      { value: 'dark', label: 'Dark' },
    ],
  })

/** Shows what is chosen in two frames, and reloads them when it changes. */
export const preview = (): void => {
  const stage = find('stage', HTMLElement)
  const frames = [createFrame('desktop'), createFrame('phone')]
  stage.append(...frames.map(({ figure }) => figure))
  find('scheme', HTMLElement).replaceWith(scheme())

  let view: View = 'banner'
  let shown = ''
  const load = () => {
    const state = $state.get()
    shown = writeAddress(state)
    stage.dataset['scheme'] = state.scheme
    for (const frame of frames) void frame.load(state, view)
  }
  const follow = later(() => {
    if (writeAddress($state.get()) === shown) return
    const { activeElement } = document
    // A dialog in a frame takes the focus, and with it a key from the field.
    if (takesFocus($state.get(), view) && activeElement?.matches('[type=text], textarea'))
      activeElement.addEventListener('focusout', follow, { once: true })
    else load()
  })
  const show = (next: View) => () => {
    view = next
    load()
  }
  find('show-settings', HTMLElement).addEventListener('click', show('settings'))
  find('ask-again', HTMLElement).addEventListener('click', show('banner'))
  $state.listen(follow)
  $state.subscribe((state) => {
    find('alone', HTMLAnchorElement).href = `demo.html?${writeAddress(state)}`
  })
  new ResizeObserver(() => fit(stage)).observe(stage)
  load()
}
