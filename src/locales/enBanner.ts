import { dir, imprint, lang, policy, saved, settings } from './enShared.ts'
import type { Locale } from './locale.ts'

/** The English words of the banner; most visitors see no others. */
export const enBanner = {
  lang,
  dir,
  bannerTitle: 'Cookies on this site',
  banner:
    'We are using cookies to give you the best experience. You can find out more about which cookies we are using or switch them off in privacy settings.',
  accept: 'Accept',
  reject: 'Reject',
  notice: 'This site uses cookies. You can opt out of them at any time in privacy settings.',
  acknowledge: 'OK',
  object: 'Opt out',
  settings,
  policy,
  imprint,
  saved,
} as const satisfies Partial<Locale>

/** The words of the banner, in any language. */
export type BannerWords = Pick<Locale, keyof typeof enBanner>
