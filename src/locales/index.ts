import type { Locales } from './wording.ts'
import type { LocaleTag } from './tags.ts'

/**
 * All languages of the widget other than English, for the option `locales`. Each is loaded when it is needed.
 *
 * @example
 * import { locales } from 'askfirst/locales'
 * start({ categories, locales })
 */
export const locales: Locales & Readonly<Record<Exclude<LocaleTag, 'en'>, () => Promise<object>>> =
  {
    ar: () => import('./ar.ts'),
    bg: () => import('./bg.ts'),
    bn: () => import('./bn.ts'),
    bs: () => import('./bs.ts'),
    ca: () => import('./ca.ts'),
    cs: () => import('./cs.ts'),
    cy: () => import('./cy.ts'),
    da: () => import('./da.ts'),
    de: () => import('./de.ts'),
    el: () => import('./el.ts'),
    es: () => import('./es.ts'),
    et: () => import('./et.ts'),
    eu: () => import('./eu.ts'),
    fa: () => import('./fa.ts'),
    fi: () => import('./fi.ts'),
    fr: () => import('./fr.ts'),
    ga: () => import('./ga.ts'),
    gl: () => import('./gl.ts'),
    he: () => import('./he.ts'),
    hi: () => import('./hi.ts'),
    hr: () => import('./hr.ts'),
    hu: () => import('./hu.ts'),
    id: () => import('./id.ts'),
    is: () => import('./is.ts'),
    it: () => import('./it.ts'),
    ja: () => import('./ja.ts'),
    ko: () => import('./ko.ts'),
    lt: () => import('./lt.ts'),
    lv: () => import('./lv.ts'),
    mk: () => import('./mk.ts'),
    ms: () => import('./ms.ts'),
    mt: () => import('./mt.ts'),
    nb: () => import('./nb.ts'),
    nl: () => import('./nl.ts'),
    nn: () => import('./nn.ts'),
    pl: () => import('./pl.ts'),
    pt: () => import('./pt.ts'),
    'pt-BR': () => import('./pt-BR.ts'),
    ro: () => import('./ro.ts'),
    ru: () => import('./ru.ts'),
    sk: () => import('./sk.ts'),
    sl: () => import('./sl.ts'),
    sq: () => import('./sq.ts'),
    sr: () => import('./sr.ts'),
    'sr-Latn': () => import('./sr-Latn.ts'),
    sv: () => import('./sv.ts'),
    sw: () => import('./sw.ts'),
    ta: () => import('./ta.ts'),
    th: () => import('./th.ts'),
    tr: () => import('./tr.ts'),
    uk: () => import('./uk.ts'),
    ur: () => import('./ur.ts'),
    vi: () => import('./vi.ts'),
    zh: () => import('./zh.ts'),
    'zh-Hant': () => import('./zh-Hant.ts'),
  }

export type { Locale } from './locale.ts'
export type { Purposes } from './purposes/purposes.ts'
export type { LocaleTag } from './tags.ts'
export type { Locales, Texts } from './wording.ts'
