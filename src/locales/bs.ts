import type { Locale } from './locale.ts'

/** Bosnian. */
export const bs: Locale = {
  lang: 'bs',
  dir: 'ltr',
  bannerTitle: 'Kolačići na ovoj web-stranici',
  banner:
    'Koristimo kolačiće kako bismo vam pružili najbolje korisničko iskustvo. U postavkama privatnosti možete saznati više o tome koje kolačiće koristimo ili ih isključiti.',
  accept: 'Prihvati',
  reject: 'Odbij',
  settings: 'Postavke privatnosti',
  settingsIntro:
    'Odaberite šta ova web-stranica smije koristiti. Izbor možete promijeniti u bilo kojem trenutku.',
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  save: 'Sačuvaj',
  close: 'Zatvori',
  alwaysOn: 'Uvijek aktivno',
  mixed: 'Neke usluge su drugačije postavljene',
  services: 'Usluge',
  cookies: 'Kolačići',
  session: 'do zatvaranja preglednika',
  untilErased: 'do brisanja',
  unstated: 'nije navedeno',
  servicePolicy: 'Politika privatnosti',
  policy: 'Politika kolačića',
  imprint: 'Impressum',
  name: 'Naziv',
  storage: 'Vrsta',
  lifetime: 'Period čuvanja',
  purpose: 'Svrha',
  provider: 'Pružalac usluge',
  storageKinds: {
    cookie: 'Kolačić',
    local: 'Lokalna pohrana',
    session: 'Pohrana sesije',
    database: 'Baza podataka',
  },
  thisSite: 'Ova web-stranica',
  recordPurpose: 'Pamti vaš izbor.',
  loadOnce: 'Učitaj jednom',
  alwaysAllow: 'Uvijek dozvoli',
  placeholder: 'Ovdje bi se učitao sadržaj iz izvora: %.',
  saved: 'Vaš izbor je sačuvan.',
  added: 'Novo',
  renewed:
    'Od vašeg posljednjeg izbora promijenilo se ono za šta ova web-stranica traži saglasnost. Nove stavke su označene.',
  decided: 'Posljednji izbor',
  how: 'Način izbora',
  ways: {
    banner: 'Baner',
    settings: 'Postavke privatnosti',
    placeholder: 'Ugrađeni sadržaj',
    form: 'Obrazac',
    api: 'Ova stranica',
    signal: 'Signal preglednika',
    carried: 'Raniji alat za saglasnost',
  },
  reference: 'Identifikator',
  withdraw: 'Povuci saglasnost',
  categories: {
    essential: {
      title: 'Neophodno',
      description: 'Ono bez čega web-stranica ne može raditi, na primjer pamćenje ovog izbora.',
    },
    analytics: {
      title: 'Statistika',
      description: 'Pokazuje nam koje se stranice čitaju kako bismo ih mogli poboljšati.',
    },
    forms: {
      title: 'Obrasci',
      description: 'Pamti vaše podatke da ih ne morate upisivati u svaki obrazac.',
    },
    media: {
      title: 'Multimedija',
      description: 'Videozapisi, mape i objave s drugih web-stranica.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Oglasi prema vašim interesovanjima.',
    },
  },
}
