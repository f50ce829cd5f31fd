import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installPackage } from './installPackage.ts'
import { run } from './run.ts'

let folder: string
beforeAll(() => {
  folder = installPackage()
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Calls every function that the package exports, as a page that is rendered on a server does. */
const program = `
import * as askfirst from 'askfirst'
import { embed } from 'askfirst/embed'
import { guard } from 'askfirst/guard'
import { knownServices } from 'askfirst/guard/knownServices'
import { contentSecurityPolicy } from 'askfirst/csp'
import { declaration } from 'askfirst/declaration'
import * as services from 'askfirst/services'
import * as signals from 'askfirst/signals'
import { memoryStorage } from 'askfirst/testing'
import 'askfirst/auto'

if ('document' in globalThis || 'window' in globalThis) throw new Error('this is no server')
const { start, createConsent, whenGranted, openGate, cookieStorage } = askfirst
const { mountWidget, mountDeclaration, mountMarkup, bindButtons, ConfigError } = askfirst
const analytics = { services: [services.googleAnalytics({ id: 'G-1' }), services.youtube()] }
const categories = { essential: { required: true }, analytics }
const ran = []
const storage = cookieStorage({ domain: 'example.com' })
storage.write('1.0.1.api.a.analytics', new Date(9e12))
storage.clear()

const consent = start({ categories, signals: [signals.googleConsentMode()], policyUrl: '/' })
const other = createConsent({ categories, storage })
const gate = openGate(consent)
gate.scan()
gate.pass()
const stops = [
  gate.watch(() => ran.push('watch')),
  mountWidget(consent), mountWidget(consent, { floatingButton: true }),
  mountDeclaration(consent), mountDeclaration(consent, {}),
  mountMarkup(consent),
  bindButtons(consent), bindButtons(consent, { controls: 'footer' }),
  embed(), embed({ consent: { vimeo: 'analytics' } }),
  guard(consent, { known: knownServices }),
  whenGranted(consent, 'analytics', () => ran.push('granted')),
  consent.whenGranted('googleAnalytics', () => ran.push('granted')),
  storage.watch(() => ran.push('changed')),
  memoryStorage().watch(() => ran.push('changed')),
]
consent.openSettings()
stops.forEach((stop) => stop())
gate.stop()
consent.stop()
other.stop()

console.log(JSON.stringify({
  ran,
  read: storage.read() ?? null,
  choices: consent.$choices.get(),
  text: [declaration(categories).includes('Google Analytics'), contentSecurityPolicy(categories).includes('googletagmanager')],
  called: Object.keys(askfirst).sort().join(),
  error: new ConfigError('bad-id', 'x').code,
}))`

test('on a server, every public function can be called, does nothing, and lets the process exit', () => {
  writeFileSync(join(folder, 'main.js'), program)
  expect(JSON.parse(run('node', ['main.js'], folder))).toEqual({
    ran: [],
    read: null,
    choices: { essential: true, analytics: false, googleAnalytics: false, youtube: false },
    text: [true, true],
    called:
      'ConfigError,bindButtons,cookieStorage,createConsent,mountDeclaration,mountMarkup,mountWidget,openGate,start,whenGranted',
    error: 'bad-id',
  })
})
