import { tagOf } from '../locales/tagOf.ts'
import { element } from '../dom/element.ts'
import type { SettingsView } from './settings.ts'

/**
 * Creates the details of the last choice, with a button to withdraw consent.
 *
 * The details say when and how the visitor chose, and give a reference that the visitor can quote to the site.
 *
 * @param view what the settings show
 * @returns a list and a button; undefined before a choice
 */
export const choiceDetails = ({ consent, words }: SettingsView): HTMLElement | undefined => {
  const record = consent.$record.get()
  if (!record || record.how === 'notice') return undefined
  const date = new Intl.DateTimeFormat(tagOf(words.lang), { dateStyle: 'long', timeStyle: 'short' })
  const lines = [
    [words.decided, date.format(record.time * 1000)],
    [words.how, words.ways[record.how]],
    [words.reference, element('code', { dir: 'ltr' }, record.id)],
  ] as const
  const isGranted = Object.values(record.choices).includes(true)
  return element(
    'section',
    { 'data-askfirst-choice': true },
    element(
      'dl',
      {},
      ...lines.map(([name, value]) =>
        element('div', {}, element('dt', {}, name), element('dd', {}, value)),
      ),
    ),
    isGranted &&
      element('button', { type: 'button', 'data-consent-withdraw': true }, words.withdraw),
  )
}
