import { element } from '../dom/element.ts'
import { tieBoxes } from '../dom/tieBoxes.ts'
import type { SettingsWords } from '../locales/enSettings.ts'

/**
 * Ties a category's switch to the switches of its services, and says in words if a service differs.
 *
 * @param section a category's section
 * @param words the words for a category whose services differ from it
 * @returns the same section
 */
export const tieSwitches = (section: HTMLElement, { mixed }: SettingsWords): HTMLElement => {
  const [first, ...rest] = section.querySelectorAll<HTMLInputElement>('[data-consent-choice]')
  if (!first) return section
  const note = element('span')
  const tie = (changed?: EventTarget | null) => {
    // A switch has no mixed state for screen readers (WAI-ARIA 1.2, switch), so words say that some services differ.
    note.textContent = tieBoxes(first, rest, changed) ? ` · ${mixed}` : ''
  }
  first.previousElementSibling?.append(note)
  section.addEventListener('change', ({ target }) => tie(target))
  tie()
  return section
}
