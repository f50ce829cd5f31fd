import type { Consent } from '../consent/consent.ts'
import { choiceGroup } from '../dom/choiceGroup.ts'
import { closestTo } from '../dom/closestTo.ts'
import { listen } from '../dom/listen.ts'
import type { ControlOptions } from '../dom/isGenuine.ts'
import type { Mounted } from '../dom/mountLater.ts'
import { raise } from '../dom/raise.ts'
import { tieBoxes } from '../dom/tieBoxes.ts'
import type { Locale } from '../locales/locale.ts'
import { own } from '../own.ts'
import { fillPrivacyLinks } from './fillPrivacyLinks.ts'

/** Selects the site's own checkboxes, but not the widget's. */
const allBoxes = 'input[data-consent-choice]:not([data-askfirst-root] *)'
const ofSettings = '[data-consent-show~=settings]'

const idOf = ({ dataset }: HTMLElement) => dataset['consentChoice'] ?? ''

/**
 * Makes the site's own markup show the visitor's choices.
 *
 * @param consent the consent to follow
 * @param options which parts of the page count
 * @param load loads the words for a place in the page
 * @param root where to look
 * @returns `renew`, which picks up new elements, and `stop`
 */
export const followMarkup = (
  consent: Consent,
  { controls = '*' }: ControlOptions,
  load: (place: Element) => Promise<Partial<Locale>>,
  root: ParentNode & Node,
): Mounted => {
  const { $choices, $settingsOpen, catalog } = consent
  const shown = new WeakSet<Element>()
  // Sanitised user content may still contain `<dialog>` and `data-…` attributes, but must not cover the page.
  const find = <One extends Element>(selector: string, place: ParentNode = root) =>
    [...place.querySelectorAll<One>(selector)].filter((one) => one.closest(controls))
  const boxes = (place?: ParentNode) => find<HTMLInputElement>(allBoxes, place)

  /** Finds the boxes of a category's services, in the closest group around the category's box that has any. */
  const servicesOf = (box: HTMLInputElement) => {
    const id = idOf(box)
    for (let group = box.closest(choiceGroup); group;) {
      const services = boxes(group).filter(
        (one) => idOf(one) !== id && catalog.entries.get(idOf(one))?.category === id,
      )
      if (services.length) return services
      group = group.parentElement?.closest(choiceGroup) ?? null
    }
    return []
  }
  const tie = (changed?: EventTarget | null) => {
    for (const box of boxes()) tieBoxes(box, servicesOf(box), changed)
  }

  /** Sets some boxes to the current choices. Unsaved changes in other boxes stay. */
  const check = (isMeant: (box: HTMLInputElement) => boolean) => {
    for (const box of boxes().filter(isMeant)) {
      const entry = catalog.entries.get(idOf(box))
      if (!entry) continue
      // Set `defaultChecked` too, so that resetting the form restores the choice.
      box.checked = box.defaultChecked = consent.allows(idOf(box))
      if (entry.required) box.disabled = true
      shown.add(box)
    }
    tie()
  }

  const show = () => {
    const question = consent.asks()
    const state: Readonly<Record<string, boolean>> = {
      ...$choices.get(),
      decided: !question,
      undecided: !!question,
      notice: question === 'notice',
      signal: consent.isOptedOut(),
      settings: $settingsOpen.get(),
    }
    const holds = (word: string) => {
      const isOn = own(state, word.replace('!', ''))
      return isOn !== undefined && isOn !== word.startsWith('!')
    }
    for (const element of find<HTMLElement>('[data-consent-show]')) {
      const words = element.dataset['consentShow'] ?? ''
      const isShown = words.trim().split(/\s+/).every(holds)
      element.toggleAttribute('hidden', !isShown)
      if (isShown) raise(element)
      else if (element instanceof HTMLDialogElement) element.close()
    }
  }
  const render = (isMeant: (box: HTMLInputElement) => boolean) => {
    check(isMeant)
    show()
  }

  const close = () => $settingsOpen.set(false)
  const closeByClick = (event: Event) => {
    if (!closestTo(event, '[data-consent-close]')) return
    // Otherwise a button in a form would submit the form.
    event.preventDefault()
    close()
  }
  const followDialog = ({ target }: Event) => {
    if (!(target as Element).matches('dialog[data-consent-show]')) return
    if ((target as Element).matches(ofSettings)) close()
    // Reopen any other dialog while the condition in its `data-consent-show` holds.
    show()
  }
  const links = fillPrivacyLinks(consent, load, root)
  const stops = [
    links.stop,
    $choices.subscribe(() => render(() => true)),
    // Closing the settings saves nothing, so unsaved changes are replaced by the current choices.
    $settingsOpen.listen(() => render((box) => !!box.closest(ofSettings))),
    listen(root, 'change', ({ target }) => tie(target)),
    // The browser resets the boxes after the event.
    listen(root, 'reset', () => setTimeout(tie)),
    listen(root, 'close', followDialog),
    listen(root, 'click', closeByClick),
  ]
  return {
    renew() {
      render((box) => !shown.has(box))
      links.renew()
    },
    stop: () => stops.forEach((stop) => stop()),
  }
}
