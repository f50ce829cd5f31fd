/** The law behind the rules of a region. */
export interface RegionLaw {
  /** The law, and what a site must show. */
  readonly law: string
  /** The URL of the text that was read. */
  readonly source: string
  /** The day on which the source was read, as `2026-11-27`. */
  readonly read: string
}

/** Directive 2002/58/EC as amended in 2009, for states whose own act was not read. */
const directive = 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02002L0058-20091219'

/** Provinces and territories under federal law. */
const pipeda = {
  law: 'PIPEDA; OPC guidelines on online behavioural advertising. Clear notice at or before collection, and an easy, lasting opt-out. Consent for sensitive data; avoid tracking children.',
  source:
    'https://www.priv.gc.ca/en/privacy-topics/technology/online-privacy-tracking-cookies/tracking-and-ads/gl_ba_1112/',
  read: '2026-11-27',
}

/**
 * The law behind each row of `regions`, with its source and the day on which it was read.
 *
 * This isn't legal advice.
 *
 * @see docs/law.md
 */
export const laws = {
  // European Economic Area: ePrivacy Directive, article 5(3), as each state implements it
  AT: {
    law: 'TKG 2021, § 165(3). A reject button on the first layer (DSB, D130.1174).',
    source:
      'https://geistwert.at/neue-oesterreichische-cookie-bestimmung-im-tkg-2021-weiterhin-europarechtswidrig/',
    read: '2026-11-27',
  },
  BE: {
    law: 'Act transposing article 5(3); APD checklist of 20 October 2023. Only what is strictly necessary is exempt, so statistics need consent.',
    source: 'https://gpg-pdf.chambers.com/view/158325293/23',
    read: '2026-11-27',
  },
  BG: {
    law: 'Electronic Commerce Act. The act reads as an opt-out, but cookies with personal data need consent, so this row follows the directive.',
    source: 'https://kinstellar.com/news-and-insights/detail/1723/changes-to-web-browser-cookies',
    read: '2026-11-27',
  },
  CY: {
    law: 'Law 112(I)/2004, section 99(5). Express consent: a notice alone is not enough.',
    source: 'https://thecypruslawyer.com/cyprus-cookies-website-consent/',
    read: '2026-11-27',
  },
  CZ: {
    law: 'Act 127/2005, § 89(3), opt-in since 1 January 2022. Consent for everything but technical cookies, statistics included.',
    source:
      'https://www.parlamentnilisty.cz/zpravy/tiskovezpravy/Urad-pro-ochranu-osobnich-udaju-Cookie-listy-a-udelovani-souhlasu-731305',
    read: '2026-11-27',
  },
  DE: {
    law: 'TDDDG, § 25. No exemption for statistics. Honouring recognised consent services (§ 26, EinwV) is voluntary.',
    source: 'https://twobirds.com/en/trending-topics/global-cookie-review/germany',
    read: '2026-11-27',
  },
  DK: {
    law: 'Cookie Order (Executive Order 1148 of 9 December 2011). Consent for each purpose, statistics included.',
    source: 'https://www.activemind.legal/law/dk-cookies/',
    read: '2026-11-27',
  },
  EE: {
    law: 'ePrivacy Directive, article 5(3); the national act was not read.',
    source: directive,
    read: '2026-11-22',
  },
  ES: {
    law: 'LSSI (Law 34/2002), article 22(2); AEPD guides of July 2023 and 11 January 2024. Accept and reject alike in place, size and colour. Statistics are exempt only if anonymous, for this site alone and not shared.',
    source:
      'https://finreg360.com/alerta/la-aepd-publica-la-guia-uso-de-cookies-para-herramientas-de-medicion-de-audiencias/',
    read: '2026-11-27',
  },
  FI: {
    law: 'Act on Electronic Communications Services (917/2014), section 205. Browser settings are not consent.',
    source:
      'https://www.hannessnellman.com/news-views/blog/finnish-supervising-authority-updates-guidance-on-cookies-for-service-providers/',
    read: '2026-11-27',
  },
  FR: {
    law: 'Loi Informatique et Libertés, article 82; CNIL 2020-091 and 2020-092. Refusing as easy as accepting. Statistics are exempt only if anonymous, for this site alone and not reused: trackers 13 months, data 25 months.',
    source: 'https://www.cnil.fr/fr/node/167364',
    read: '2026-11-27',
  },
  GR: {
    law: 'Law 3471/2006, article 4(5); HDPA guidance of February 2020. Sources disagree on first-party statistics, so they need consent here.',
    source: 'https://iapp.org/resources/article/cookie-guidance-from-greece/',
    read: '2026-11-27',
  },
  HR: {
    law: 'Electronic Communications Act.',
    source: 'https://www.cookieyes.com/blog/cookie-consent-requirements-croatia/',
    read: '2026-11-27',
  },
  HU: {
    law: 'Act C of 2003, section 155(4).',
    source: 'https://kukie.io/blog/cookie-consent-hungary-naih-guidelines',
    read: '2026-11-27',
  },
  IE: {
    law: 'S.I. 336/2011, regulation 5.',
    source: 'https://www.twobirds.com/en/trending-topics/global-cookie-review/ireland',
    read: '2026-11-27',
  },
  IS: {
    law: 'Electronic Communications Act; its text was not read.',
    source: 'https://island.is./en/cookies-and-data-protection',
    read: '2026-11-27',
  },
  IT: {
    law: 'Privacy Code, article 122; Garante guidelines of 10 June 2021. An X at the top right that keeps the defaults, and a text that says so. No new request for six months after a refusal. Statistics are exempt only if aggregate and for this site alone.',
    source: 'https://twobirds.com/en/trending-topics/global-cookie-review/italy',
    read: '2026-11-27',
  },
  LI: {
    law: 'KomG, article 61(4), since 1 February 2025. The authority tolerates simple, non-personal statistics under strict conditions; these were not read.',
    source:
      'https://www.datenschutzstelle.li/aktuelles/aktualisierung-cookies-und-vergleichbare-technologien',
    read: '2026-11-27',
  },
  LT: {
    law: 'Law on Electronic Communications.',
    source: 'https://consentstack.io/regulations/jurisdiction/lithuania',
    read: '2026-11-27',
  },
  LU: {
    law: 'Act of 30 May 2005, article 4; CNPD guidelines of October 2021. Own statistics need consent too, unless the service can be shown to need them.',
    source: 'https://www.twobirds.com/en/trending-topics/global-cookie-review/luxembourg',
    read: '2026-11-27',
  },
  LV: {
    law: 'ePrivacy Directive, article 5(3); the national act was not read.',
    source: directive,
    read: '2026-11-22',
  },
  MT: {
    law: 'S.L. 586.01, regulation 5.',
    source: 'https://idpc.org.mt/idpc-publications/guidance-note-on-cookies-consent-requirements/',
    read: '2026-11-27',
  },
  NL: {
    law: 'Telecommunicatiewet, article 11.7a. Information about statistics. They are exempt only if they hardly affect privacy.',
    source: 'https://privacy-web.nl/en/vragen/mag-een-website-ongevraagd-cookies-plaatsen',
    read: '2026-11-27',
  },
  NO: {
    law: 'Electronic Communications Act, since 1 January 2025. Consent as in the GDPR: browser settings no longer count.',
    source: 'https://cookieinformation.com/resources/blog/norwegian-cookie-guidelines-explained',
    read: '2026-11-27',
  },
  PL: {
    law: 'Electronic Communications Law, article 399, since 10 November 2024.',
    source: 'https://kukie.io/blog/cookie-consent-poland-uodo-guidelines',
    read: '2026-11-27',
  },
  PT: {
    law: 'Law 41/2004, article 5.',
    source: 'https://cm.twobirds.com/en/trending-topics/global-cookie-review/portugal',
    read: '2026-11-27',
  },
  RO: {
    law: 'Law 506/2004.',
    source: 'https://kinstellar.com/news-and-insights/detail/1723/changes-to-web-browser-cookies',
    read: '2026-11-27',
  },
  SE: {
    law: 'Electronic Communications Act (2022:482), chapter 9, section 28.',
    source:
      'https://gdprhero.se/gdpr-hero-bloggen/vad-ska-man-ta%CC%88nka-pa%CC%8A-vid-anva%CC%88ndning-av-cookies/',
    read: '2026-11-27',
  },
  SI: {
    law: 'ZEKom-2; only its predecessor (ZEKom-1, article 157) was read.',
    source: 'https://www.mts-roadsecurity.eu/en/cookies/',
    read: '2026-11-27',
  },
  SK: {
    law: 'Electronic Communications Act, section 109(8), since 1 February 2022. Reject as prominent as accept, in neutral colours.',
    source:
      'https://paulqlaw.com/en/post/zasadne-zmeny-v-povinnom-nastaveni-cookies-a-nove-sankcie-v-platnosti-uz-od-zaciatku-februara-2022-42',
    read: '2026-11-27',
  },
  // Other countries
  GB: {
    law: 'PECR, regulation 6 and Schedule A1 (Data (Use and Access) Act 2025, Schedule 12), since 5 February 2026. For own statistics and appearance: clear information and a simple, free way to object. Consent for the rest.',
    source: 'https://www.legislation.gov.uk/id/ukpga/2025/18/schedule/12',
    read: '2026-11-27',
  },
  CH: {
    law: 'TCA, article 45c; FADP; FDPIC guide of 22 January 2025, revised 6 October 2025. Information, and a way to object at any time. Consent for high-risk profiling, sensitive data, and collection by third parties.',
    source: 'https://datenrecht.ch/edoeb-leitlinien-zu-cookies-und-aehnlichen-technologien/',
    read: '2026-11-27',
  },
  BR: {
    law: 'LGPD, articles 7, 8 and 18; ANPD guide of 18 October 2022. A reject button on the first layer. The guide lets legitimate interest cover audience measurement case by case; this row does not.',
    source: 'https://felsberg.com.br/cookies-e-protecao-de-dados-pessoais-orientacoes-da-anpd',
    read: '2026-11-27',
  },
  IN: {
    law: 'DPDP Act 2023 and Rules 2025: the main duties start in May 2027, and this row applies them early. An itemised notice for each purpose, and withdrawal as easy as consent.',
    source:
      'https://chambers.com/articles/s-r-data-india-s-digital-personal-data-protection-regime-takes-effect',
    read: '2026-11-27',
  },
  KR: {
    law: 'PIPA, article 30(1)(7), and consent for personal data. A privacy policy that says how cookies are used and refused. Without personal data no consent is needed; this row does not rely on that.',
    source:
      'https://resourcehub.bakermckenzie.com/en/resources/global-data-and-cyber-handbook/asia-pacific/south-korea/topics/cookies-online-tracking-and-direct-marketing',
    read: '2026-11-27',
  },
  JP: {
    law: 'APPI, third-party provision; Telecommunications Business Act, external transmission rule, since 16 June 2023. A list of what is sent to whom and why. Consent before a third party gets data that it ties to a person.',
    source:
      'https://iapp.org/news/a/japan-to-enact-external-data-transmission-rule-of-amended-telecommunications-business-act',
    read: '2026-11-27',
  },
  ZA: {
    law: 'POPIA, sections 11 and 18. Notice before collection, and a way to object. Consent is one basis among several; advertising needs it here because the law is unsettled.',
    source: 'https://cm.twobirds.com/en/trending-topics/global-cookie-review/south-africa',
    read: '2026-11-27',
  },
  AU: {
    law: 'Privacy Act 1988, APP 7; OAIC guidance on tracking pixels, November 2024. Notice of what is collected, and an opt-out of direct marketing. Consent for sensitive information.',
    source:
      'https://oaic.gov.au/news/media-centre/oaic-publishes-guidance-on-tracking-pixels-and-privacy-obligations',
    read: '2026-11-27',
  },
  // Canada: if the province is unknown, and in AB and BC, Quebec's rules apply, because they are the strictest
  CA: {
    law: 'Province unknown, so as in Quebec; the federal PIPEDA alone would allow an opt-out. As in Quebec.',
    source:
      'https://www.priv.gc.ca/en/privacy-topics/technology/online-privacy-tracking-cookies/tracking-and-ads/gl_ba_1112/',
    read: '2026-11-27',
  },
  'CA-QC': {
    law: 'Act P-39.1 (Law 25), section 8.1, since 22 September 2023. What identifies, locates or profiles is off; the site says that it is used, and how to turn it on.',
    source:
      'https://mccarthy.ca/en/insights/blogs/techlex/quebecs-law-25-and-cookies-not-so-cookie-cutter',
    read: '2026-11-27',
  },
  'CA-MB': pipeda,
  'CA-NB': pipeda,
  'CA-NL': pipeda,
  'CA-NS': pipeda,
  'CA-NT': pipeda,
  'CA-NU': pipeda,
  'CA-ON': pipeda,
  'CA-PE': pipeda,
  'CA-SK': pipeda,
  'CA-YT': pipeda,
  // United States: if the state is unknown, or has no law of its own, the strictest rules apply
  US: {
    law: 'No federal law; state unknown, so as in the states that oblige most. As in California where its law may apply; otherwise a privacy notice with an opt-out.',
    source: 'https://www.recordinglaw.com/us-laws/data-privacy-laws/us-cookie-laws-by-state',
    read: '2026-11-27',
  },
  'US-CA': {
    law: 'CCPA; 11 CCR §§ 7025 and 7026. The link “Do Not Sell or Share My Personal Information” and “Limit the Use of My Sensitive Personal Information”, or “Your Privacy Choices” with its icon. A banner alone is no opt-out. Show that the signal was processed (§ 7025(c)(6), since 1 January 2026).',
    source: 'https://www.law.cornell.edu/regulations/california/11-CCR-7026',
    read: '2026-11-27',
  },
  'US-CO': {
    law: "Colorado Privacy Act, C.R.S. § 6-1-1313; 4 CCR 904-3, part 5. A clear way to opt out of sale and targeted advertising. Global Privacy Control is the mechanism on the state's list.",
    source: 'https://coag.gov/uoom/',
    read: '2026-11-27',
  },
  'US-CT': {
    law: 'CTDPA, Conn. Gen. Stat. §§ 42-515 to 42-525, wider since 1 July 2026 (SB 1295). A clear way to opt out of sale and targeted advertising.',
    source:
      'https://doingitlocal.com/2025/01/new-privacy-protections-in-effect-on-january-1-attorney-general-tong-advises-connecticut-consumers-and-businesses-of-opt-out-rights-and-requirements',
    read: '2026-11-27',
  },
  'US-DE': {
    law: 'DPDPA, 6 Del. C. §§ 12D-104 and 12D-106(e), signal since 1 January 2026. A clear way to opt out of sale and targeted advertising.',
    source:
      'https://www.recordinglaw.com/us-laws/data-privacy-laws/delaware-data-privacy-laws/dpdpa-consumer-rights/',
    read: '2026-11-27',
  },
  'US-FL': {
    law: 'Florida Digital Bill of Rights, Fla. Stat. §§ 501.701 to 501.722. Only for companies with over $1 billion of revenue; the opt-out covers advertising across affiliated sites too.',
    source:
      'https://www.privacyworld.blog/2023/06/floridas-consumer-privacy-law-signed-by-the-governor/',
    read: '2026-11-27',
  },
  'US-IA': {
    law: 'ICDPA, Iowa Code § 715D.4. A clear way to opt out of sale and targeted advertising. Notice and opt-out for sensitive data.',
    source: 'https://brownwinick.com/insights/iowa-cookies-similar-technologies?hs_amp=true',
    read: '2026-11-27',
  },
  'US-IN': {
    law: 'ICDPA, IC 24-15-3-1, since 1 January 2026. A clear way to opt out of sale and targeted advertising.',
    source: 'https://law.counselstack.com/statute/in/24-15-3-1',
    read: '2026-11-27',
  },
  'US-KY': {
    law: 'KCDPA, KRS 367.3617, since 1 January 2026. A clear way to opt out of sale and targeted advertising.',
    source: 'https://self-law.org/code/ky/367-3617',
    read: '2026-11-27',
  },
  'US-MD': {
    law: 'MODPA, Md. Code, Com. Law §§ 14-4706 and 14-4707, since 1 October 2025. A clear way to opt out of sale and targeted advertising. No sale of sensitive data, no targeted advertising to under-18s. The signal binds as an authorised agent; some read it as optional.',
    source:
      'https://mgaleg.maryland.gov/mgawebsite/laws/StatuteText?article=gcl&enactments=false&section=14-4706',
    read: '2026-11-27',
  },
  'US-MN': {
    law: 'MCDPA, Minn. Stat. §§ 325M.14 and 325M.16, since 31 July 2025. An opt-out outside the privacy notice, such as a link “Your Privacy Rights”.',
    source: 'https://www.ag.state.mn.us/Data-Privacy/Business/Controller/Privacy-Notice.asp',
    read: '2026-11-27',
  },
  'US-MT': {
    law: 'MCDPA (SB 384), amended by SB 297 since 1 October 2025. An opt-out outside the privacy notice, such as a link “Your Privacy Rights”.',
    source: 'https://legalclarity.org/montana-consumer-data-privacy-act-rights-requirements/',
    read: '2026-11-27',
  },
  'US-NE': {
    law: 'Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1111(5). A clear way to opt out of sale and targeted advertising. The signal binds sites that honour it for other states.',
    source: 'https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page320.html',
    read: '2026-11-27',
  },
  'US-NH': {
    law: 'NHDPA, RSA 507-H:4 and 507-H:6. A clear way to opt out of sale and targeted advertising.',
    source:
      'https://www.recordinglaw.com/us-laws/data-privacy-laws/new-hampshire-data-privacy-laws/nhdpa-consumer-rights/',
    read: '2026-11-27',
  },
  'US-NJ': {
    law: 'NJDPA, N.J.S. 56:8-166.6 and 56:8-166.11(b), signal since 15 July 2025. A clear way to opt out of sale and targeted advertising.',
    source:
      'https://casetext.com/statute/new-jersey-statutes/title-56-trade-names-trade-marks-and-unfair-trade-practices/chapter-568/section-568-16611-effective-1152025-consumer-authorized-agent-opting-out-processing-sale-personal-data',
    read: '2026-11-27',
  },
  'US-OR': {
    law: 'OCPA, ORS 646A.570 to 646A.589, signal since 1 January 2026. A clear link to a page for opting out. No sale of data, and no targeted advertising, for under-16s.',
    source:
      'https://cliclaw.com/library/us-state-laws/oregon/oregon-consumer-privacy-act-ocpa-ors-%C2%A7-646a570-646a589',
    read: '2026-11-27',
  },
  'US-RI': {
    law: 'RIDTPPA, R.I. Gen. Laws § 6-48.1-3, since 1 January 2026. Any commercial site that sells data names the categories, all buyers and a contact. A clear way to opt out of sale and targeted advertising.',
    source: 'https://webserver.rilin.state.ri.us/Statutes/TITLE6/6-48.1/6-48.1-3.htm',
    read: '2026-11-27',
  },
  'US-TN': {
    law: 'TIPA, Tenn. Code § 47-18-3305, since 1 July 2025. A clear way to opt out of sale and targeted advertising.',
    source: 'https://www.lawserver.com/law/state/tennessee/tncode/tennessee_code_47-18-3305',
    read: '2026-11-27',
  },
  'US-TX': {
    law: 'TDPSA, Bus. & Com. Code § 541.055(e), signal since 1 January 2025. A clear way to opt out of sale and targeted advertising. The signal counts as an authorised agent.',
    source: 'https://texas.public.law/statutes/tex._bus._and_com._code_section_541.055',
    read: '2026-11-27',
  },
  'US-UT': {
    law: 'UCPA, Utah Code §§ 13-61-201 and 13-61-302. A clear way to opt out of sale and targeted advertising.',
    source: 'https://self-law.org/code/ut/title-13/chapter-61/13-61-302',
    read: '2026-11-27',
  },
  'US-VA': {
    law: 'VCDPA, Va. Code § 59.1-578. A clear way to opt out of sale and targeted advertising.',
    source: 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-578/',
    read: '2026-11-27',
  },
} as const satisfies Readonly<Record<string, RegionLaw>>
