import { element } from '../dom/element.ts'
import type { SettingsWords } from '../locales/enSettings.ts'

/**
 * Ties switches: a category's switch sets its services'. Theirs don't set it, as it allows more than they do together:
 * what is gated on the category, and services that come later.
 *
 * @param section a category's part of the settings
 * @param words the words for a category whose services differ from it
 * @returns the same part
 */
export const tieSwitches = (section: HTMLElement, { mixed }: SettingsWords): HTMLElement => {
  const [first, ...rest] = section.querySelectorAll<HTMLInputElement>('[data-consent-choice]')
  const note = element('span')
  const tell = () => {
    if (!first) return
    first.indeterminate = rest.some(({ checked }) => checked !== first.checked)
    // A switch has no mixed state for screen readers (WAI-ARIA 1.2, switch), so words say it.
    note.textContent = first.indeterminate ? ` · ${mixed}` : ''
  }
  first?.previousElementSibling?.append(note)
  section.addEventListener('change', ({ target }) => {
    if (target === first) for (const one of rest) one.checked = first.checked
    tell()
  })
  tell()
  return section
}
