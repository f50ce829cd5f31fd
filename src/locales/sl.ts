import type { Locale } from './locale.ts'

/** Slovenian. */
export const sl: Locale = {
  lang: 'sl',
  dir: 'ltr',
  bannerTitle: 'Piškotki na tem spletnem mestu',
  banner:
    'Uporabljamo piškotke, da vam omogočimo najboljšo uporabniško izkušnjo. V nastavitvah zasebnosti lahko izveste več o tem, katere piškotke uporabljamo, ali jih izklopite.',
  accept: 'Sprejmi',
  reject: 'Zavrni',
  settings: 'Nastavitve zasebnosti',
  settingsIntro:
    'Izberite, kaj sme to spletno mesto uporabljati. Izbiro lahko kadar koli spremenite.',
  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  save: 'Shrani',
  close: 'Zapri',
  alwaysOn: 'Vedno aktivno',
  mixed: 'Nekatere storitve so nastavljene drugače',
  services: 'Storitve',
  cookies: 'Piškotki',
  session: 'do zaprtja brskalnika',
  untilErased: 'do izbrisa',
  unstated: 'ni navedeno',
  servicePolicy: 'Politika zasebnosti',
  policy: 'Politika piškotkov',
  imprint: 'Pravno obvestilo',
  name: 'Ime',
  storage: 'Vrsta',
  lifetime: 'Čas hrambe',
  purpose: 'Namen',
  provider: 'Ponudnik',
  storageKinds: {
    cookie: 'Piškotek',
    local: 'Krajevna shramba',
    session: 'Shramba seje',
    database: 'Podatkovna baza',
  },
  thisSite: 'To spletno mesto',
  recordPurpose: 'Shranjuje vašo izbiro.',
  loadOnce: 'Naloži enkrat',
  alwaysAllow: 'Vedno dovoli',
  placeholder: 'Tu bi se naložila vsebina iz vira: %.',
  saved: 'Vaša izbira je shranjena.',
  added: 'Novo',
  renewed:
    'Od vaše zadnje izbire se je spremenilo to, za kar vas prosi to spletno mesto. Novosti so označene.',
  decided: 'Zadnja izbira',
  how: 'Način izbire',
  ways: {
    banner: 'Pasica',
    settings: 'Nastavitve zasebnosti',
    placeholder: 'Vdelana vsebina',
    form: 'Obrazec',
    api: 'Ta stran',
    signal: 'Signal brskalnika',
    carried: 'Prejšnje orodje za privolitve',
  },
  reference: 'Identifikator',
  withdraw: 'Prekliči privolitev',
  categories: {
    essential: {
      title: 'Nujno potrebno',
      description: 'To, brez česar spletno mesto ne more delovati, na primer shranitev te izbire.',
    },
    analytics: {
      title: 'Statistika',
      description: 'Pokaže nam, katere strani se berejo, da jih lahko izboljšamo.',
    },
    forms: {
      title: 'Obrazci',
      description: 'Shranjuje vaše podatke, da vam jih ni treba vnašati v vsak obrazec.',
    },
    media: {
      title: 'Multimedija',
      description: 'Videoposnetki, zemljevidi in objave z drugih spletnih mest.',
    },
    marketing: {
      title: 'Oglaševanje',
      description: 'Oglasi, prilagojeni vašim zanimanjem.',
    },
  },
}
