import type { Service } from '../vendor/service.ts'
import { oneOf } from '../vendor/oneOf.ts'

/** What reCAPTCHA needs. */
export interface RecaptchaOptions {
  /**
   * For v3, the site key. For v2, `explicit` if the site's own code calls `grecaptcha.render`. Default: none, so the
   * script looks for `<div class="g-recaptcha" data-sitekey="…">`, as v2 does.
   */
  readonly render?: string | undefined
  /** The name of a global function that the script calls when `grecaptcha` is ready. */
  readonly onload?: string | undefined
  /** The script's host; `www.recaptcha.net` doesn't receive the cookies of google.com. Default: `www.google.com`. */
  readonly host?: 'www.google.com' | 'www.recaptcha.net' | undefined
}

/**
 * Google reCAPTCHA, v2 and v3. Until reCAPTCHA is allowed, a form that needs its token can't be sent, so offer another
 * way to reach you.
 *
 * @param options optionally `render`, `onload` and `host`
 * @returns the service
 * @see https://developers.google.com/recaptcha/docs/v3
 * @see https://developers.google.com/recaptcha/docs/display
 */
export const recaptcha = ({
  render,
  onload,
  host = 'www.google.com',
}: RecaptchaOptions = {}): Service<'recaptcha'> => ({
  id: oneOf('recaptcha', { host }, ['www.google.com', 'www.recaptcha.net']),
  name: 'Google reCAPTCHA',
  provider: 'Google',
  purpose: 'Checks whether you are a person, to protect forms from bots.',
  lang: 'en',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: [
    'www.google.com/recaptcha/',
    'www.gstatic.com/recaptcha/',
    'www.recaptcha.net',
    // Unverified: recaptcha.google.com.
    'recaptcha.google.com/recaptcha/',
  ],
  cookies: [
    {
      name: '_GRECAPTCHA',
      days: 180,
      purpose: 'Checks whether you are a person or a bot.',
      domain: 'google.com',
    },
    // Unverified: _grecaptcha on this site, and that all entries named rc::* are stored on Google's domain.
    { name: '_grecaptcha', storage: 'local', purpose: 'Checks whether you are a person or a bot.' },
    {
      name: 'rc::*',
      storage: 'local',
      purpose: 'Checks whether you are a person or a bot.',
      domain: 'google.com',
    },
  ],
  start(page) {
    const query = Object.entries({ render, onload }).flatMap(([name, value]) =>
      value ? `${name}=${encodeURIComponent(value)}` : [],
    )
    return page.load(
      [`https://${host}/recaptcha/api.js`, query.join('&')].filter(Boolean).join('?'),
    )
  },
})
