import { expect, test } from 'vitest'
import { recaptcha, type RecaptchaOptions } from '../../../src/services/recaptcha.ts'
import { recorder } from '../support/recorder.ts'

const started = (options?: RecaptchaOptions) => {
  const { page, take } = recorder()
  void recaptcha(options).start?.(page)
  return take()
}

test('v2 in markup needs no options', () => {
  expect(started()).toEqual(['load https://www.google.com/recaptcha/api.js'])
})

test('v2 from code loads from the host without Google’s cookies', () => {
  expect(started({ render: 'explicit', onload: 'ready', host: 'www.recaptcha.net' })).toEqual([
    'load https://www.recaptcha.net/recaptcha/api.js?render=explicit&onload=ready',
  ])
})
