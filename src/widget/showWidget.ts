import { report } from '../console.ts'
import type { Consent } from '../consent/consent.ts'
import type { WidgetOptions } from './options.ts'

/**
 * Loads the widget when there is something to show: a question, the settings, or a floating button. A visitor who
 * has decided downloads none of it.
 *
 * @returns takes it out of the page
 */
export const showWidget = (consent: Consent, options: WidgetOptions): (() => void) => {
  const { $record, $settingsOpen } = consent
  let widget: Promise<(() => void) | undefined> | undefined
  const follow = () => {
    if ($record.get() && !$settingsOpen.get() && !options.floatingButton) return
    widget ??= import('./mountWidget.ts')
      .then(({ mountWidget }) => mountWidget(consent, options))
      .catch((error: unknown) => {
        // The next click tries again; until then nothing is granted.
        widget = undefined
        report(error)
        return undefined
      })
  }
  const stops = [$record.subscribe(follow), $settingsOpen.listen(follow)]
  return () => {
    stops.forEach((stop) => stop())
    void widget?.then((unmount) => unmount?.())
  }
}
