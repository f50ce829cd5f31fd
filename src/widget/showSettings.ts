import { closestTo } from '../dom/closestTo.ts'
import { listen } from '../dom/listen.ts'
import { enSettings, type SettingsWords } from '../locales/enSettings.ts'
import { rootOf } from './rootOf.ts'
import css from './settings.css?inline'
import { settings } from './settings.ts'
import type { Widget } from './widget.ts'

/**
 * Shows the settings while `$settingsOpen` is true.
 *
 * @param widget what the banner and the settings share
 */
export const showSettings = (widget: Widget): void => {
  const { consent, options, stops } = widget
  const { $settingsOpen } = consent
  const words: SettingsWords = { ...(options.locale ?? enSettings), ...options.texts }
  let root: HTMLElement | undefined
  let dialog: HTMLDialogElement | undefined

  const close = () => $settingsOpen.set(false)
  const open = () => {
    root ??= rootOf(widget, words, css)
    const status = root.querySelector('[role=status]')
    // Emptied so that the same text is announced again.
    if (status) status.textContent = ''
    dialog = settings(consent, words, options)
    dialog.addEventListener('close', close)
    root.append(dialog)
  }
  const follow = () => {
    if (!$settingsOpen.get()) {
      dialog?.close()
      dialog?.remove()
      dialog = undefined
      return
    }
    if (!dialog) open()
    // A dialog that is removed and inserted again, as by a router, is no longer modal.
    if (!dialog?.isConnected || dialog.matches(':modal')) return
    dialog.open = false
    dialog.showModal()
  }
  const closeByClick = (event: Event) => {
    // The content fills the dialog, so a click on the dialog itself is on the backdrop.
    if (event.target === dialog || closestTo(event, '[data-askfirst-close]')) close()
  }
  widget.placed.add(follow)
  stops.push($settingsOpen.subscribe(follow), listen(window, 'click', closeByClick))
}
