import { announce } from '../dom/announce.ts'
import { closestTo } from '../dom/closestTo.ts'
import { listen } from '../dom/listen.ts'
import { raise } from '../dom/raise.ts'
import { thisDocument } from '../dom/thisDocument.ts'
import { whenPresent } from '../dom/whenPresent.ts'
import { enSettings } from '../locales/enSettings.ts'
import type { Locale } from '../locales/locale.ts'
import { decode } from '../record/codec.ts'
import { createRoot, rootOf } from './rootOf.ts'
import css from './settings.css?inline'
import { settings, type SettingsView } from './settings.ts'
import type { Widget } from './widget.ts'

/** How long the confirmation of a saved choice is visible, in milliseconds. */
const confirmed = 5000
const inlinePlace = '[data-consent-settings]'

/** The categories added after the visitor's last choice, while the visitor is asked again. */
const addedSince = ({ $record, storage, catalog }: Widget['consent']): Set<string> => {
  const before = $record.get() ? undefined : decode(storage?.read())
  const ids = before ? Object.entries(catalog.categories) : []
  return new Set(
    ids.flatMap(([id, { required }]) =>
      required || Object.hasOwn(before?.choices ?? {}, id) ? [] : id,
    ),
  )
}

/** Loads the purposes in the visitor's language; if that fails, they stay English. */
const purposesIn = async ({ purposes }: Partial<Locale>) => {
  try {
    return await purposes?.()
  } catch {
    return undefined
  }
}

/** Identifies a control by its `data-…` attributes, because its index changes: some buttons depend on the choice. */
const keyOf = ({ dataset }: HTMLElement) => JSON.stringify(dataset)

/** Replaces settings with new ones, which take over the focus and, if `keepsSwitches`, unsaved changes. */
const replace = (before: HTMLElement, now: HTMLElement, keepsSwitches: boolean) => {
  const controls = (box: HTMLElement) =>
    [...box.querySelectorAll<HTMLInputElement | HTMLButtonElement>('input,button')] as const
  const all = controls(now)
  const active = controls(before).find((one) => one === thisDocument.activeElement)
  if (keepsSwitches && before.matches('[data-askfirst-changed]')) {
    now.setAttribute('data-askfirst-changed', '')
    for (const [index, one] of controls(before).entries())
      if ('checked' in one) (all[index] as HTMLInputElement).checked = one.checked
  }
  before.replaceWith(now)
  if (now instanceof HTMLDialogElement) raise(now)
  if (!active) return
  const same = all.find((one) => keyOf(one) === keyOf(active))
  // Withdrawing removes the Withdraw button, so the heading gets the focus.
  ;(same ?? now.querySelector('h2'))?.focus()
}

/**
 * Shows the settings while `$settingsOpen` is true, and always in the element that the page has for them.
 *
 * @param widget what the banner and the settings share
 */
export const showSettings = async (widget: Widget): Promise<void> => {
  const { consent, options, stops } = widget
  const { $settingsOpen, $record, $choices } = consent
  let purposes = await purposesIn(widget.words)
  let root: HTMLElement | undefined
  let dialog: HTMLElement | undefined
  let inline: HTMLElement | undefined
  let inlineRoot: HTMLElement | undefined

  const create = (isInline = false) => {
    const words = { ...enSettings, ...widget.words }
    const view: SettingsView = { consent, options, words, purposes, added: addedSince(consent) }
    return settings(view, isInline)
  }
  const close = () => $settingsOpen.set(false)
  const isKept = () => !announce('askfirst:close', { part: 'settings' })
  const createDialog = () => {
    const made = create()
    let isAsked = false
    made.addEventListener('cancel', (event) => {
      isAsked = !isKept()
      if (!isAsked) event.preventDefault()
    })
    made.addEventListener('close', () => {
      if (made !== dialog) return
      // Chromium doesn't let `cancel` prevent closing on the second Escape in a row (HTML, close watchers).
      if (!isAsked && isKept()) raise(made)
      else close()
    })
    return made
  }
  const status = () => root?.querySelector<HTMLElement>('[role=status]')

  const fillInline = () => {
    const place = thisDocument.querySelector(inlinePlace)
    if (!place) return
    root ??= rootOf(widget, css)
    inline ??= create(true)
    if (!inlineRoot) {
      inlineRoot = createRoot(widget)
      inlineRoot.append(inline)
    }
    if (inlineRoot.parentNode !== place) place.append(inlineRoot)
  }
  const goToInline = () => {
    fillInline()
    const title = inline?.isConnected && inline.querySelector<HTMLElement>('h2')
    if (!title) return false
    close()
    title.scrollIntoView()
    title.focus()
    return true
  }
  const open = () => {
    if (!announce('askfirst:show', { part: 'settings' })) {
      close()
      return
    }
    root ??= rootOf(widget, css)
    // The status is emptied, so that the same text is announced again.
    status()?.replaceChildren()
    dialog = createDialog()
    root.append(dialog)
    raise(dialog)
  }
  const follow = () => {
    if ($settingsOpen.get()) {
      if (dialog) raise(dialog)
      else if (!goToInline()) open()
      return
    }
    if (dialog instanceof HTMLDialogElement) dialog.close()
    dialog?.remove()
    dialog = undefined
  }

  const closeByClick = (event: Event) => {
    // The content fills the dialog, so a click on the dialog itself is on the backdrop.
    const isMeant = event.target === dialog || closestTo(event, '[data-askfirst-close]')
    if (dialog && isMeant && !isKept()) close()
  }
  const renew = (keepsSwitches: boolean) => {
    if (inline) replace(inline, (inline = create(true)), keepsSwitches)
    if (dialog && keepsSwitches) replace(dialog, (dialog = createDialog()), true)
  }
  const reword = () => {
    void purposesIn(widget.words).then((found) => {
      purposes = found
      renew(true)
    })
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const confirm = () => {
    const box = status()
    if (!box || $record.get()?.how !== 'settings') return
    raise(box)
    clearTimeout(timer)
    timer = setTimeout(() => box.matches(':popover-open') && box.hidePopover(), confirmed)
  }

  widget.placed.add(follow)
  widget.reworded.add(reword)
  stops.push(
    $settingsOpen.subscribe(follow),
    $choices.listen(() => renew(false)),
    $record.listen(confirm),
    listen(window, 'click', closeByClick),
    whenPresent(inlinePlace, fillInline),
    () => inlineRoot?.remove(),
  )
}
