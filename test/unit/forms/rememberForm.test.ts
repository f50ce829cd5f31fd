import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import fc from 'fast-check'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { rememberForm } from '../../../src/forms/rememberForm.ts'
import type { RememberOptions } from '../../../src/forms/options.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { categories } from '../support/categories.ts'
import { the } from '../support/the.ts'
import { forgetPage } from '../support/forgetPage.ts'

const key = 'consent-details:/'
const kept = () => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown
const fields =
  '<input name="author"><input name="email" type="email"><textarea name="comment"></textarea>'

const make = (options: RememberOptions = {}, markup = fields) => {
  document.body.innerHTML = `<form>${markup}</form>`
  const form = the(HTMLFormElement, 'form')
  const consent = createConsent({ categories, storage: memoryStorage() })
  const stop = rememberForm(consent, form, options)
  return { consent, form, stop }
}
const fieldIn = (form: HTMLFormElement, name: string) =>
  the(HTMLElement, `[name=${name}]`, form) as HTMLInputElement
const type = (form: HTMLFormElement, values: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(values)) fieldIn(form, name).value = value
}
const send = (form: HTMLFormElement) =>
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
const ann = { author: 'Ann', email: 'ann@example.org' }

const stops: (() => void)[] = []
beforeEach(() => localStorage.clear())
afterEach(() => {
  stops.splice(0).forEach((stop) => stop())
  forgetPage()
  document.cookie = 'consent-details=; max-age=0; path=/'
})
const start = (...args: Parameters<typeof make>) => {
  const made = make(...args)
  stops.push(made.stop)
  return made
}

describe('a remembered form', () => {
  test('stores nothing before a yes, and what is sent after it', () => {
    const { consent, form } = start()
    type(form, { ...ann, comment: 'Hello' })
    send(form)
    expect(kept()).toBe(null)
    consent.save({ forms: true })
    expect(kept()).toBe(null)
    send(form)
    expect(kept()).toEqual({ name: 'Ann', email: 'ann@example.org' })
  })

  test('erases it on withdrawal, and stores nothing after', () => {
    const { consent, form } = start()
    consent.accept()
    type(form, ann)
    send(form)
    consent.withdraw('forms')
    expect(localStorage.length).toBe(0)
    send(form)
    expect(localStorage.length).toBe(0)
  })

  test('fills empty fields once allowed, and fires events', () => {
    localStorage.setItem(key, JSON.stringify({ name: 'Ann', email: 'ann@example.org' }))
    // What was kept under an earlier yes goes with the undecided.
    start()
    expect(kept()).toBe(null)

    forgetPage()
    const { consent, form } = start()
    consent.accept()
    localStorage.setItem(key, JSON.stringify({ name: 'Ann', email: 'ann@example.org', url: 1 }))
    const heard: string[] = []
    form.addEventListener('input', ({ target }) => heard.push((target as HTMLInputElement).name))
    fieldIn(form, 'email').value = 'bob@example.org'
    form.dispatchEvent(new Event('focusin'))
    expect(fieldIn(form, 'author').value).toBe('Ann')
    expect(fieldIn(form, 'email').value).toBe('bob@example.org')
    expect(fieldIn(form, 'comment').value).toBe('')
    expect(heard).toEqual(['author'])
  })

  test('leaves the focused field alone', () => {
    const { consent, form } = start()
    consent.accept()
    localStorage.setItem(key, JSON.stringify({ name: 'Ann', email: 'ann@example.org' }))
    fieldIn(form, 'author').focus()
    expect(fieldIn(form, 'author').value).toBe('')
    expect(fieldIn(form, 'email').value).toBe('ann@example.org')
  })

  test('fills the form again after a reset', async () => {
    const { consent, form } = start()
    consent.accept()
    type(form, ann)
    send(form)
    form.reset()
    await vi.waitFor(() => expect(fieldIn(form, 'author').value).toBe('Ann'))
  })

  test('keeps the fields of earlier steps', () => {
    const { consent, form } = start()
    consent.accept()
    type(form, ann)
    fieldIn(form, 'author').dispatchEvent(new Event('change', { bubbles: true }))
    form.innerHTML = '<input name="company">'
    type(form, { company: 'Example' })
    send(form)
    expect(kept()).toEqual({ name: 'Ann', email: 'ann@example.org', organization: 'Example' })
  })

  test('stores nothing of a cancelled form', () => {
    const { consent, form } = start(
      {},
      `${fields}<button formnovalidate value="cancel">Cancel</button>`,
    )
    consent.accept()
    type(form, ann)
    const submitter = form.querySelector('button')
    form.dispatchEvent(new SubmitEvent('submit', { submitter }))
    expect(kept()).toBe(null)
  })

  test('replaces invalid details', () => {
    const { consent, form } = start()
    consent.accept()
    localStorage.setItem(key, '{"name":')
    type(form, ann)
    send(form)
    expect(kept()).toEqual({ name: 'Ann', email: 'ann@example.org' })
  })

  test('works with fields named like methods', () => {
    const names = ['elements', 'contains', 'closest', 'matches', 'getRootNode', 'querySelectorAll']
    const { consent, form } = start(
      {},
      fields + names.map((name) => `<input name="${name}">`).join(''),
    )
    consent.accept()
    document.querySelector('input')?.setAttribute('value', 'Ann')
    form.dispatchEvent(new Event('submit'))
    expect(kept()).toEqual({ name: 'Ann' })
  })

  test('separates two sites of one origin', () => {
    const { consent, form } = start({ scope: '/~ann/' })
    consent.accept()
    type(form, ann)
    send(form)
    expect(Object.keys(localStorage)).toEqual(['consent-details:/~ann/'])
    consent.withdraw()
    expect(localStorage.length).toBe(0)
  })

  test('stores details in a cookie, like the original site', () => {
    const { consent, form } = start({ storage: 'cookie' })
    consent.accept()
    type(form, { ...ann, author: 'Ånn; "B"' })
    send(form)
    expect(document.cookie).toContain('consent-details=%7B%22name%22')
    expect(localStorage.length).toBe(0)
    form.reset()
    form.dispatchEvent(new Event('focusin'))
    expect(fieldIn(form, 'author').value).toBe('Ånn; "B"')
    consent.withdraw()
    expect(document.cookie).toBe('')
  })

  test('works with blocked storage', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const { consent, form } = start()
    consent.accept()
    type(form, ann)
    expect(() => send(form)).not.toThrow()
    vi.restoreAllMocks()
  })

  test('stores nothing that is denied, in any sequence', () => {
    const action = fc.constantFrom(
      'accept',
      'reject',
      'withdraw',
      'send',
      'type',
      'other',
      'forms',
      'reload',
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
        localStorage.clear()
        let made = make()
        for (const one of actions) {
          if (one === 'send') send(made.form)
          else if (one === 'type') type(made.form, ann)
          else if (one === 'other') type(made.form, { author: 'Bob' })
          else if (one === 'forms') made.consent.save({ forms: true })
          else if (one === 'reload') {
            made.stop()
            forgetPage()
            made = make()
          } else made.consent[one]()
          if (!made.consent.allows('forms')) expect(localStorage.length).toBe(0)
        }
        made.stop()
        forgetPage()
      }),
      { numRuns: 200 },
    )
  })
})

describe('the line in a form', () => {
  test('shows whether it is allowed; a scripted click decides nothing', async () => {
    const { consent, form } = start({}, `${fields}<p data-consent-remember></p>`)
    const box = () => the(HTMLInputElement, 'input[type=checkbox]', form)
    await vi.waitFor(() => expect(form.textContent).toContain('Remember my details on this device'))
    expect(box().checked).toBe(false)
    box().click()
    expect(consent.$record.get()).toBe(undefined)
    consent.accept()
    expect(box().checked).toBe(true)
    consent.withdraw()
    expect(box().checked).toBe(false)
  })
})

describe('the list of details', () => {
  test('shows them, erases them on request, and confirms it', async () => {
    const { consent, form } = start({}, `${fields}<div data-consent-details></div>`)
    const list = the(HTMLElement, '[data-consent-details]', form)
    consent.accept()
    type(form, { ...ann, author: '<b>Ann</b>' })
    send(form)
    await vi.waitFor(() => expect(list.textContent).toContain('<b>Ann</b>ann@example.org'))
    list.querySelector<HTMLElement>('[data-consent-forget]')?.click()
    expect(kept()).toBe(null)
    await vi.waitFor(() => expect(list.textContent).toBe('Your details have been erased.'))
    expect(consent.allows('forms')).toBe(true)
  })
})
