import type { Regions } from './regionRules.ts'

/** Opt-in for all: the baseline of the EEA, and what applies where the law is unsettled. */
const optIn = { sale: 'opt-in', own: 'opt-in', other: 'opt-in', gpc: false } as const

/** Opt-in, but the site's own statistics and appearance may run until the visitor objects. */
const ownOptOut = { sale: 'opt-in', own: 'opt-out', other: 'opt-in', gpc: false } as const

/** Provinces and territories of Canada under federal law, which accepts an opt-out for non-sensitive data. */
const federal = { sale: 'opt-out', own: 'opt-out', other: 'opt-out', gpc: false } as const

/**
 * US state laws give a right to opt out of sale and targeted advertising. They don't cover other categories, but an
 * embed is often a sale, so visitors can opt out of `other` too.
 */
const optOut = { sale: 'opt-out', own: 'notice', other: 'opt-out', gpc: false } as const

/** The same, for states that oblige sites to honour Global Privacy Control. */
const optOutWithGpc = { sale: 'opt-out', own: 'notice', other: 'opt-out', gpc: true } as const

/**
 * What the law of each region requires until the visitor decides, by ISO 3166-1 or 3166-2 code.
 *
 * `laws` has the source of each row. This isn't legal advice; laws change, so check the rows that matter to you. Where
 * sources disagree or are silent, a row takes the stricter policy. Rules for sensitive data, for minors and for the
 * size of a company aren't modelled.
 *
 * FR, IT, ES and NL exempt some statistics, but not appearance. `own` covers both, so it is opt-in there. If your
 * category meets the conditions in `laws`, pass `{ ...regions, FR: { ...regions.FR, own: 'opt-out' } }`.
 *
 * @see docs/law.md
 */
export const regions = {
  // European Economic Area: ePrivacy Directive, article 5(3), as each state implements it
  AT: optIn,
  BE: optIn,
  BG: optIn,
  CY: optIn,
  CZ: optIn,
  DE: optIn,
  DK: optIn,
  EE: optIn,
  ES: optIn,
  FI: optIn,
  FR: optIn,
  GR: optIn,
  HR: optIn,
  HU: optIn,
  IE: optIn,
  IS: optIn,
  IT: optIn,
  LI: optIn,
  LT: optIn,
  LU: optIn,
  LV: optIn,
  MT: optIn,
  NL: optIn,
  NO: optIn,
  PL: optIn,
  PT: optIn,
  RO: optIn,
  SE: optIn,
  SI: optIn,
  SK: optIn,
  // Other countries
  GB: ownOptOut,
  CH: ownOptOut,
  BR: optIn,
  IN: optIn,
  KR: optIn,
  JP: { sale: 'opt-in', own: 'notice', other: 'opt-out', gpc: false },
  ZA: { sale: 'opt-in', own: 'opt-out', other: 'opt-out', gpc: false },
  AU: { sale: 'opt-out', own: 'notice', other: 'notice', gpc: false },
  // Canada: if the province is unknown, and in AB and BC, Quebec's rules apply, because they are the strictest
  CA: optIn,
  'CA-QC': optIn,
  'CA-MB': federal,
  'CA-NB': federal,
  'CA-NL': federal,
  'CA-NS': federal,
  'CA-NT': federal,
  'CA-NU': federal,
  'CA-ON': federal,
  'CA-PE': federal,
  'CA-SK': federal,
  'CA-YT': federal,
  // United States: if the state is unknown, or has no law of its own, the strictest rules apply
  US: optOutWithGpc,
  'US-CA': optOutWithGpc,
  'US-CO': optOutWithGpc,
  'US-CT': optOutWithGpc,
  'US-DE': optOutWithGpc,
  'US-FL': optOut,
  'US-IA': optOut,
  'US-IN': optOut,
  'US-KY': optOut,
  'US-MD': optOutWithGpc,
  'US-MN': optOutWithGpc,
  'US-MT': optOutWithGpc,
  'US-NE': optOutWithGpc,
  'US-NH': optOutWithGpc,
  'US-NJ': optOutWithGpc,
  'US-OR': optOutWithGpc,
  'US-RI': optOut,
  'US-TN': optOut,
  'US-TX': optOutWithGpc,
  'US-UT': optOut,
  'US-VA': optOut,
} as const satisfies Regions
