import type { Consent } from '../consent/consent.ts'
import { warn } from '../console.ts'
import { nearest } from '../nearest.ts'

const checked = new WeakSet<Element>()

/**
 * Warns about unknown ids in the site's markup, once per element, in development builds.
 *
 * @param consent the consent that knows the ids
 * @param root where to look
 */
export const checkMarkup = ({ catalog }: Consent, root: ParentNode): void => {
  const ids = [...catalog.entries.keys()]
  const known = {
    'data-consent-choice': ids,
    'data-consent-show': ['decided', 'undecided', 'notice', 'signal', 'settings', ...ids],
    'data-consent-link': ['privacy-choices', 'do-not-sell'],
  }
  const check = (element: Element) => {
    for (const [name, words] of Object.entries(known)) {
      const value = element.getAttribute(name) ?? undefined
      const unknown = value
        ?.split(/\s+/)
        .map((word) => word.replace('!', ''))
        .find((id) => !words.includes(id))
      if (unknown === undefined) continue
      const meant = nearest(unknown, words)
      warn(
        name === 'data-consent-link'
          ? `"${unknown}" is no value of ${name}.`
          : `no category or service has the id "${unknown}" of a ${name}.`,
        meant ? `Did you mean "${meant}"?` : `There are: ${words.join(', ')}.`,
        element,
      )
    }
  }
  for (const element of root.querySelectorAll(
    '[data-consent-show],[data-consent-choice],[data-consent-link]',
  )) {
    if (!checked.has(element)) check(element)
    checked.add(element)
  }
}
