import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { askedBeside, beside } from './support/beside.ts'
import { bundle, bundlePage } from './support/bundle.ts'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { banner, dialog, has, page as plainPage, type PageParts } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

/** The banner is where it covers no form. */
const page = ({ config, ...parts }: PageParts) =>
  plainPage({ config: { position: 'top-end', ...config }, ...parts })
const line = '<p id="line" data-consent-remember></p>'
/** What WordPress writes around a comment. */
const comment = `<form action="/thanks" method="post" id="commentform" class="comment-form" data-consent-remember novalidate>
  <p class="comment-form-comment"><label for="comment">Comment</label> <textarea id="comment" name="comment" cols="45" rows="8" maxlength="65525" required></textarea></p>
  <p class="comment-form-author"><label for="author">Name</label> <input id="author" name="author" type="text" value="" size="30" maxlength="245" required></p>
  <p class="comment-form-email"><label for="email">Email</label> <input id="email" name="email" type="email" value="" size="30" maxlength="100" required></p>
  <p class="comment-form-url"><label for="url">Website</label> <input id="url" name="url" type="url" value="" size="30" maxlength="200"></p>
  ${line}
  <p class="form-submit"><input name="submit" type="submit" id="submit" class="submit" value="Post Comment"><input type="hidden" name="comment_post_ID" value="7"></p>
</form>`
/** The same details in the markup of other tools; each form's fields by what they hold. */
const shapes = {
  'Contact Form 7': [
    `<div class="wpcf7"><form action="/#wpcf7-f1-o1" method="post" class="wpcf7-form init" novalidate data-consent-remember>
      <div style="display:none"><input type="hidden" name="_wpcf7" value="1"></div>
      <label>Your name <span class="wpcf7-form-control-wrap" data-name="your-name"><input size="40" class="wpcf7-form-control wpcf7-text" type="text" name="your-name"></span></label>
      <label>Your email <span class="wpcf7-form-control-wrap" data-name="your-email"><input size="40" class="wpcf7-form-control wpcf7-email wpcf7-text" type="email" name="your-email"></span></label>
      <label>Subject <input class="wpcf7-text" type="text" name="your-subject"></label>
      <label>Your message <textarea name="your-message"></textarea></label>
      <input class="wpcf7-form-control wpcf7-submit" type="submit" value="Submit"></form></div>`,
    { 'your-name': 'Ann', 'your-email': 'ann@example.org', 'your-subject': '', 'your-message': '' },
  ],
  'a Netlify form': [
    `<form name="contact" method="POST" data-netlify="true" netlify-honeypot="bot-field" data-consent-remember>
      <p hidden><label>Leave empty: <input name="bot-field"></label></p>
      <p><label>Your Name: <input type="text" name="name"></label></p><p><label>Your Email: <input type="email" name="email"></label></p>
      <p><label>Your Role: <select name="role[]" multiple><option>Leader</option></select></label></p>
      <p><label>Message: <textarea name="message"></textarea></label></p><button type="submit">Send</button></form>`,
    { name: 'Ann', email: 'ann@example.org', 'bot-field': '', message: '' },
  ],
  'a search': [
    `<form action="/" method="get" role="search" data-consent-remember><input type="search" name="q"><input name="s"><input type="text" name="query"></form>`,
    { q: '', s: '', query: '' },
  ],
  'a login': [
    `<form method="post" data-consent-remember><input name="username" autocomplete="username"><input name="email" autocomplete="off"><input type="password" name="password"><input name="code" autocomplete="one-time-code"><input name="card" autocomplete="cc-number"></form>`,
    { username: '', email: '', password: '', code: '', card: '' },
  ],
  'fields that belong to it from outside': [
    `<form id="far" data-consent-remember></form><input form="far" name="author"><input form="far" name="email">`,
    { author: 'Ann', email: 'ann@example.org' },
  ],
} as const

const react = `
import { createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { useForm } from 'react-hook-form'
import { Formik, Form, Field } from 'formik'
window.sent = {}
const Controlled = () => {
  const [name, setName] = useState('')
  return h('form', { id: 'controlled', 'data-consent-remember': '', onSubmit: (event) => { event.preventDefault(); sent.controlled = name } },
    h('input', { name: 'name', value: name, onChange: (event) => setName(event.target.value) }), h('button', null, 'Send'))
}
const Hooked = () => {
  const { register, handleSubmit } = useForm({ defaultValues: { name: '', email: '' } })
  return h('form', { id: 'hooked', 'data-consent-remember': '', onSubmit: handleSubmit((values) => { sent.hooked = values.name }) },
    h('input', register('name', { required: true })), h('input', register('email')), h('button', null, 'Send'))
}
const Formed = () => h(Formik, { initialValues: { name: '', email: '' }, onSubmit: (values) => { sent.formed = values.name } },
  h(Form, { id: 'formed', 'data-consent-remember': '' }, h(Field, { name: 'name' }), h(Field, { name: 'email', type: 'email' }), h('button', { type: 'submit' }, 'Send')))
createRoot(document.querySelector('#app')).render(h('div', null, h(Controlled), h(Hooked), h(Formed)))
`

let site: Site
beforeAll(async () => {
  site = await openSite({
    '/': page({ body: comment }),
    '/other': page({ body: comment.replace('/thanks', '/') }),
    '/thanks': page({ body: '<p>Thanks.</p>' }),
    '/cookie': page({ config: { forms: { storage: 'cookie' } }, body: comment }),
    '/late': page({ body: '<div id="place"></div>' }),
    '/none': page({ body: '<form><input name="author"></form>' }),
    '/react': page({ body: `<div id="app"></div><script src="/app.js"></script>` }),
    '/app.js': await bundlePage(react),
    '/fetched': page({
      body: `${comment}<script>commentform.addEventListener('submit', (event) => { event.preventDefault(); fetch('/thanks'); commentform.reset() })</script>`,
    }),
    '/steps': page({
      body: `<form data-consent-remember id="steps"><input name="name"><button type="button" id="next">Next</button></form>
        <script>document.querySelector('#next').addEventListener('click', () => { steps.innerHTML = '<input name="email" type="email"><button id="send">Send</button>' })
        steps.addEventListener('submit', (event) => event.preventDefault())</script>`,
    }),
    '/dialog': page({
      body: `<button id="show" onclick="ask.showModal()">Write</button><dialog id="ask"><form method="dialog" data-consent-remember><input name="email" type="email"><button id="cancel" formnovalidate>Cancel</button><button id="send">Send</button></form></dialog>`,
    }),
    '/shadow': page({
      body: `<div id="host"></div><script type="module">
        import { rememberForm } from '/forms.js'
        const root = host.attachShadow({ mode: 'open' })
        root.innerHTML = '<form><input name="name"><button>Send</button></form>'
        root.querySelector('form').addEventListener('submit', (event) => event.preventDefault())
        rememberForm(await askfirst.ready, root.querySelector('form'))
        window.isReady = true
      </script>`,
    }),
    '/forms.js': await bundle(`export { rememberForm } from '../../../src/forms/index.ts'`, {
      format: 'esm',
    }),
  })
  for (const [name, [markup]] of Object.entries(shapes))
    site.set(`/shape/${name.replaceAll(' ', '-')}`, page({ body: markup }))
})
afterAll(() => site.close())

const value = (name: string) => `document.querySelector('[name="${name}"]').value`
const key = 'consent-details:/'
const kept = `localStorage.getItem('${key}')`
const box = '#line input'

describe.each(engineNames)('%s', (name) => {
  let engine: Engine
  let tab: Tab
  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
    site.clear()
  })
  const visit = async (path: string) => {
    await tab.goto(site.url(path))
    await tab.waitFor('window.askfirst?.consent', 'askfirst')
  }
  const send = async () => {
    await tab.type('#author', 'Ann')
    await tab.type('#email', 'ann@example.org')
    await tab.type('#comment', 'Hello')
    await tab.click('#submit')
    await tab.waitFor(`location.pathname === '/thanks' && window.askfirst?.consent`, 'the thanks')
  }

  test('stores nothing before a yes', async () => {
    await visit('/')
    await send()
    expect(await tab.evaluate(kept)).toBe(null)
    await visit('/other')
    expect(await tab.evaluate(value('author'))).toBe('')
  })

  test('the checkbox is the consent: checked, it fills the next form; unchecked, it erases in every tab', async () => {
    await visit('/')
    await tab.waitFor(has(box), 'the line')
    expect(await tab.evaluate(`document.querySelector('#line').textContent.trim()`)).toBe(
      'Remember my details on this device',
    )
    await tab.click(box)
    await tab.waitFor(`askfirst.consent.allows('forms')`, 'the consent')
    expect(await tab.evaluate(`askfirst.consent.$record.get().how`)).toBe('form')
    expect(await tab.evaluate(`askfirst.consent.allows('analytics')`)).toBe(false)
    expect(await tab.evaluate(kept)).toBe(null)
    await send()
    expect(JSON.parse(await tab.evaluate(kept))).toEqual({ name: 'Ann', email: 'ann@example.org' })

    await visit('/other')
    await tab.waitFor(`${value('author')} === 'Ann'`, 'the name')
    expect(await tab.evaluate(value('email'))).toBe('ann@example.org')
    expect(await tab.evaluate(value('comment'))).toBe('')
    expect(await tab.evaluate(`document.querySelector('${box}').checked`)).toBe(true)

    const other = await engine.newTab()
    await other.goto(site.url('/thanks'))
    await other.waitFor('window.askfirst?.consent', 'askfirst')
    await tab.bringToFront()
    await tab.click(box)
    await tab.waitFor(`${kept} === null`, 'the details to go')
    await other.waitFor(`!askfirst.consent.allows('forms') && ${kept} === null`, 'the other tab')
  })

  test('fills markup of other tools, and no secrets', async () => {
    await visit('/thanks')
    await tab.evaluate('askfirst.consent.accept()')
    await tab.evaluate(
      `localStorage.setItem('${key}', JSON.stringify({ name: 'Ann', email: 'ann@example.org', tel: '1' }))`,
    )
    for (const [shape, [, fields]] of Object.entries(shapes)) {
      await visit(`/shape/${shape.replaceAll(' ', '-')}`)
      const filled = Object.entries(fields).find(([, one]) => one)
      if (filled) await tab.waitFor(`${value(filled[0])} === '${filled[1]}'`, shape)
      // Longer than the file and the fields take.
      else await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 500))')
      for (const [field, expected] of Object.entries(fields))
        expect(await tab.evaluate(value(field)), `${shape}: ${field}`).toBe(expected)
    }
  })
})

describe('a form', () => {
  let engine: Awaited<ReturnType<typeof launch>>
  let tab: Tab
  beforeAll(async () => {
    engine = await launch('chromium')
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
    site.clear()
  })
  const visit = async (path: string) => {
    await tab.goto(site.url(path))
    await tab.waitFor('window.askfirst?.consent', 'askfirst')
  }
  const begin = async (details?: object) => {
    await visit('/thanks')
    await tab.evaluate('askfirst.consent.accept()')
    if (details) await tab.evaluate(`localStorage.setItem('${key}', '${JSON.stringify(details)}')`)
  }
  const details = async () =>
    JSON.parse((await tab.evaluate<string | null>(kept)) ?? 'null') as unknown

  test('loads no file for forms in a page without one', async () => {
    await visit('/none')
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 500))')
    expect(askedBeside(site.requests)).not.toContain('followForms')
    await visit('/')
    await tab.waitFor(has(box), 'the line')
    expect(askedBeside(site.requests)).toContain('followForms')
  })

  test('is filled and sent when controlled by React, React Hook Form or Formik', async () => {
    await begin({ name: 'Ann', email: 'ann@example.org' })
    await visit('/react')
    for (const form of ['controlled', 'hooked', 'formed']) {
      await tab.waitFor(`document.querySelector('#${form} [name=name]').value === 'Ann'`, form)
      await tab.click(`#${form} button`)
      await tab.waitFor(`sent.${form} === 'Ann'`, `${form}, as React has it`)
    }
    await tab.type('#controlled [name=name]', 'e')
    await tab.click('#controlled button')
    await tab.waitFor(`sent.controlled === 'Anne'`, 'the change')
    // Another name is another person.
    expect(await details()).toEqual({ name: 'Anne' })
  })

  test('is filled when added late', async () => {
    await begin({ name: 'Ann' })
    await visit('/late')
    await tab.evaluate(`document.querySelector('#place').innerHTML = ${JSON.stringify(comment)}`)
    await tab.waitFor(`${value('author')} === 'Ann'`, 'the name')
    await tab.waitFor(has(box), 'the line')
  })

  test('is stored and filled again when a script sends and empties it', async () => {
    await begin()
    await visit('/fetched')
    await tab.waitFor(has(box), 'the line')
    await tab.type('#author', 'Ann')
    await tab.type('#comment', 'Hello')
    await tab.click('#submit')
    await tab.waitFor(`${value('author')} === 'Ann' && ${value('comment')} === ''`, 'the name')
    expect(await details()).toEqual({ name: 'Ann' })
  })

  test('with several steps is stored as a whole', async () => {
    await begin()
    await visit('/steps')
    await tab.waitFor(
      `performance.getEntriesByType('resource').some(({ name }) => name.endsWith('${beside('followForms')}'))`,
      'the file',
    )
    await tab.type('[name=name]', 'Ann')
    await tab.click('#next')
    await tab.type('[name=email]', 'ann@example.org')
    await tab.click('#send')
    expect(await details()).toEqual({ name: 'Ann', email: 'ann@example.org' })
  })

  test('in a dialog is stored when sent, and not when cancelled', async () => {
    await begin()
    await visit('/dialog')
    for (const button of ['cancel', 'send']) {
      await tab.click('#show')
      await tab.evaluate(`document.querySelector('[name=email]').value = ''`)
      await tab.type('[name=email]', 'ann@example.org')
      await tab.click(`#${button}`)
      expect(await details()).toEqual(button === 'send' ? { email: 'ann@example.org' } : null)
    }
  })

  test('in a shadow root is remembered through rememberForm', async () => {
    await begin({ name: 'Ann' })
    await visit('/shadow')
    const field = `host.shadowRoot.querySelector('[name=name]')`
    await tab.waitFor(`window.isReady && ${field}.value === 'Ann'`, 'the name')
    await tab.evaluate(`${field}.value = 'Bob'; host.shadowRoot.querySelector('button').click()`)
    expect(await details()).toEqual({ name: 'Bob' })
  })

  test('is stored in a cookie if the site chooses so', async () => {
    await visit('/cookie')
    await tab.waitFor(has(box), 'the line')
    await tab.click(box)
    await tab.type('#author', 'Ann')
    await tab.click('#submit')
    await tab.waitFor(`location.pathname === '/thanks'`, 'the thanks')
    expect(await tab.evaluate('document.cookie')).toContain(
      'consent-details=%7B%22name%22%3A%22Ann%22%7D',
    )
    await visit('/cookie')
    await tab.waitFor(`${value('author')} === 'Ann'`, 'the name')
    await tab.click(box)
    expect(await tab.evaluate('document.cookie')).not.toContain('consent-details')
  })

  test('is never overwritten, and emptied fields stay empty', async () => {
    await begin({ name: 'Ann', email: 'ann@example.org', url: 'https://ann.example' })
    await visit('/')
    await tab.waitFor(`${value('author')} === 'Ann'`, 'the name')
    await tab.click('#url')
    await tab.press('End')
    for (let step = 0; step < 30; step++) await tab.press('Backspace')
    await tab.type('#email', 'x')
    await tab.click('#author')
    expect(await tab.evaluate(value('url'))).toBe('')
    expect(await tab.evaluate(value('email'))).toBe('ann@example.orgx')
  })

  test('lists its details in the settings, and erases them there', async () => {
    await begin({ name: '<i>Ann</i>', email: `${'long'.repeat(30)}@example.org` })
    await visit('/thanks')
    await tab.click('#open')
    const list = `document.querySelector('${dialog} [data-consent-details]')`
    await tab.waitFor(`${list}.textContent.includes('<i>Ann</i>')`, 'the name')
    await tab.waitFor(`${list}.checkVisibility()`, 'it to be seen')
    const body = `document.querySelector('${dialog} [data-askfirst-body]')`
    expect(await tab.evaluate(`${body}.scrollWidth <= ${body}.clientWidth`)).toBe(true)
    await tab.click('[data-consent-forget]')
    await tab.waitFor(
      `${list}.textContent === 'Your details have been erased.'`,
      'the confirmation',
    )
    expect(await details()).toBe(null)
    expect(await tab.evaluate(`${has(`${dialog}[open]`)} && !${has(banner)}`)).toBe(true)
  })
})
