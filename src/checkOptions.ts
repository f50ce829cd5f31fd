import { checkAdStorage } from './checkAdStorage.ts'
import { checkKeys } from './checkKeys.ts'
import { checkSignals } from './consent/checkCategories.ts'
import { ConfigError } from './errors.ts'
import type { FormsOptions } from './forms/options.ts'
import { tags } from './locales/tags.ts'
import { en } from './locales/en.ts'
import type { CookieOptions } from './persist/cookieOptions.ts'
import type { StartOptions } from './start.ts'

const names: Readonly<Record<keyof StartOptions, true>> = {
  categories: true,
  revision: true,
  policy: true,
  onDecision: true,
  storage: true,
  cookie: true,
  forms: true,
  signals: true,
  reload: true,
  timeout: true,
  trust: true,
  widget: true,
  policyUrl: true,
  imprintUrl: true,
  locale: true,
  locales: true,
  texts: true,
  layout: true,
  position: true,
  modal: true,
  settingsLayout: true,
  rejectButton: true,
  floatingButton: true,
  styles: true,
  controls: true,
}

const cookie: Readonly<Record<keyof CookieOptions, true>> = {
  name: true,
  domain: true,
  path: true,
  days: true,
  sameSite: true,
  secure: true,
  partitioned: true,
}

const forms: Readonly<Record<keyof FormsOptions, true>> = { id: true, storage: true, scope: true }

/** Warns about unknown names in `texts`, both for all languages and for a single one. */
const checkTexts = (texts: StartOptions['texts'] = {}) => {
  const languages = [...tags, 'en'] as const
  checkKeys(texts, { ...en, ...Object.fromEntries(languages.map((tag) => [tag, true])) }, '"texts"')
  for (const tag of languages) checkKeys(texts[tag], en, `"texts.${tag}"`)
}

/**
 * Warns about unknown options of `start`; for development builds.
 *
 * `createConsent` checks the categories.
 *
 * @param options the options of `start`
 * @throws {ConfigError} `no-required-category` — the options are missing; production builds throw a `TypeError` instead
 */
export const checkOptions = (options: StartOptions | undefined): void => {
  if (!options) throw new ConfigError('no-required-category')
  checkKeys(options, names, 'start')
  checkKeys(options.cookie, cookie, '"cookie"')
  checkKeys(options.forms, forms, '"forms"')
  checkTexts(options.texts)
  checkSignals(options.signals, 'start')
  if (Array.isArray(options.signals)) checkAdStorage(options.signals, options.categories ?? {})
}
