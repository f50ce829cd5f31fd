import type { Consent } from '../consent/consent.ts'
import { element } from '../dom/element.ts'
import type { SettingsWords } from '../locales/enSettings.ts'
import type { Purposes } from '../locales/purposes/purposes.ts'
import { categorySection } from './categorySection.ts'
import { choiceDetails } from './choiceDetails.ts'
import { decisions } from './decisions.ts'
import type { WidgetOptions } from './options.ts'
import { withLinks } from './withLinks.ts'

/** What the settings show. */
export interface SettingsView {
  readonly consent: Consent
  readonly options: WidgetOptions
  readonly words: SettingsWords
  /** The purposes of services and cookies in the visitor's language, as far as they are known. */
  readonly purposes: Purposes | undefined
  /** The categories that were added after the visitor's last choice. */
  readonly added: ReadonlySet<string>
}

/** Marks the settings once a switch has been moved, so that the styles can emphasise Save. */
const noteChanges = (box: HTMLElement) => {
  box.addEventListener('change', () => box.setAttribute('data-askfirst-changed', ''))
  return box
}

/**
 * Creates the settings: a modal dialog, or a part of a page. Closing the dialog saves nothing.
 *
 * @param view what the settings show
 * @param isInline true for a part of a page
 * @returns the dialog or the part, not yet in the page
 */
export const settings = (view: SettingsView, isInline = false): HTMLElement => {
  const { consent, options, words, added } = view
  const title = element('h2', { tabindex: '-1', autofocus: !isInline }, words.settings)
  const close = element(
    'button',
    { type: 'button', 'data-askfirst-close': true, 'aria-label': words.close },
    '✕',
  )
  const box = element(
    isInline ? 'div' : 'dialog',
    {
      role: isInline && 'group',
      'data-askfirst-settings': true,
      'data-askfirst-layout': isInline ? 'inline' : (options.settingsLayout ?? 'dialog'),
      'aria-label': words.settings,
    },
    // Without a role, header and footer could be landmarks of the page.
    element('header', { role: 'none' }, title, !isInline && close),
    element(
      'div',
      { 'data-askfirst-body': true },
      added.size > 0 && element('p', {}, words.renewed),
      consent.isOptedOut() && element('p', { 'data-askfirst-signal': true }, words.signalHonoured),
      element('p', {}, ...withLinks(words.settingsIntro, words, options)),
      ...Object.keys(consent.catalog.categories).map((id) => categorySection(id, view)),
      // Lists the details that forms remember. Unless `forms` is allowed, there are no details, and the code isn't
      // fetched.
      consent.allows('forms') && element('section', { 'data-consent-details': true }),
      choiceDetails(view),
    ),
    element(
      'footer',
      { role: 'none', 'data-askfirst-actions': true },
      decisions(['accept', words.acceptAll], ['reject', words.rejectAll]),
      element('button', { type: 'button', 'data-consent-save': true }, words.save),
    ),
  )
  return noteChanges(box)
}
