import { describe, expect, test } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { en } from '../../../src/locales/en.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { banner } from '../../../src/widget/banner.ts'
import { settings, type SettingsView } from '../../../src/widget/settings.ts'

/** Lists what is listed once a category is opened. */
const opened = (dialog: HTMLElement) => {
  for (const one of dialog.querySelectorAll('details')) one.dispatchEvent(new Event('toggle'))
  return dialog
}

const view = (consent: SettingsView['consent'], options = {}): SettingsView => ({
  ...{ consent, options, words: en, purposes: undefined, added: new Set() },
})

const linksOf = (policyUrl: string) => {
  const one = { id: 'one', name: 'One', policyUrl }
  const consent = createConsent({ categories: { essential: { required: true, services: [one] } } })
  const options = { policyUrl, imprintUrl: policyUrl }
  const links = [opened(settings(view(consent, options))), banner(en, options)].flatMap((part) => [
    ...part.querySelectorAll('a'),
  ])
  consent.stop()
  return links.map((link) => link.getAttribute('href'))
}

describe('links of the banner and the settings', () => {
  test('lead to the site’s pages', () => {
    expect(linksOf('/policy')).toEqual(Array(5).fill('/policy'))
  })

  test.each(['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x'])(
    'run no code: %j',
    (policyUrl) => {
      expect(linksOf(policyUrl)).toEqual([])
    },
  )
})

test('the settings list the record with its kind of storage', () => {
  const entriesOf = (kind: 'local' | false | undefined) => {
    const storage = { ...memoryStorage(), ...(kind !== undefined && { kind }) }
    const consent = createConsent({ categories: { essential: { required: true } }, storage })
    const names = [...opened(settings(view(consent))).querySelectorAll('code')].map(
      (one) => one.textContent,
    )
    consent.stop()
    return names
  }
  expect(entriesOf(undefined)).toEqual(['consent'])
  expect(entriesOf('local')).toEqual(['consent'])
  expect(entriesOf(false)).toEqual([])
})
