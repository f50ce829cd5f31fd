import { lifetime } from '../declaration/lifetime.ts'
import { translate } from '../declaration/translate.ts'
import { tagOf } from '../locales/tagOf.ts'
import { element } from '../dom/element.ts'
import type { Cookie } from '../vendor/cookie.ts'
import type { SettingsView } from './settings.ts'

const cellOf = (text: string, lang?: string) => element('td', { lang }, text)

/**
 * Creates the table of what a service or a category stores, in a disclosure.
 *
 * The rows are created once it is opened.
 *
 * @param name the name of the service or category, for the table's label
 * @param cookies what is stored
 * @param from the language of the cookies' purposes; undefined if it is the visitor's
 * @param view the words
 * @returns the disclosure, or nothing if nothing is stored
 */
export const cookieTable = (
  name: string,
  cookies: readonly Cookie[],
  from: string | undefined,
  { words, purposes }: SettingsView,
): HTMLElement | undefined => {
  if (!cookies.length) return undefined
  const count = new Intl.NumberFormat(tagOf(words.lang)).format(cookies.length)
  const made = element('details', {}, element('summary', {}, `${words.cookies} (${count})`))
  const fill = () => {
    const titles = [words.name, words.lifetime, words.purpose]
    const rows = cookies.map((cookie) =>
      element(
        'tr',
        {},
        // Names are left to right in Arabic too, where `_ga` would otherwise read `ga_`.
        element('th', { scope: 'row' }, element('code', { dir: 'ltr' }, cookie.name)),
        cellOf(lifetime(cookie, words) || words.unstated),
        cellOf(...translate(cookie.purpose ?? '', from, { lang: words.lang, purposes })),
      ),
    )
    made.append(
      element(
        'table',
        { 'aria-label': `${words.cookies}: ${name}` },
        element('tr', {}, ...titles.map((title) => element('th', { scope: 'col' }, title))),
        ...rows,
      ),
    )
  }
  made.addEventListener('toggle', fill, { once: true })
  return made
}
