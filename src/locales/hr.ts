import type { Locale } from './locale.ts'

/** Croatian. */
export const hr: Locale = {
  lang: 'hr',
  dir: 'ltr',
  bannerTitle: 'Kolačići na ovoj web-stranici',
  banner:
    'Koristimo kolačiće kako bismo vam pružili najbolje korisničko iskustvo. U postavkama privatnosti možete saznati više o tome koje kolačiće koristimo ili ih isključiti.',
  accept: 'Prihvati',
  reject: 'Odbij',
  settings: 'Postavke privatnosti',
  settingsIntro:
    'Odaberite što ova web-stranica smije koristiti. Odabir možete promijeniti u bilo kojem trenutku.',
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  save: 'Spremi',
  close: 'Zatvori',
  alwaysOn: 'Uvijek aktivno',
  mixed: 'Neke su usluge drukčije postavljene',
  services: 'Usluge',
  cookies: 'Kolačići',
  session: 'do zatvaranja preglednika',
  untilErased: 'do brisanja',
  unstated: 'nije navedeno',
  servicePolicy: 'Pravila o privatnosti',
  policy: 'Pravila o kolačićima',
  imprint: 'Impressum',
  name: 'Naziv',
  storage: 'Vrsta',
  lifetime: 'Trajanje pohrane',
  purpose: 'Svrha',
  provider: 'Pružatelj usluge',
  storageKinds: {
    cookie: 'Kolačić',
    local: 'Lokalna pohrana',
    session: 'Pohrana sesije',
    database: 'Baza podataka',
  },
  thisSite: 'Ova web-stranica',
  recordPurpose: 'Pamti vaš odabir.',
  loadOnce: 'Učitaj jednom',
  alwaysAllow: 'Uvijek dopusti',
  placeholder: 'Ovdje bi se učitao sadržaj iz izvora: %.',
  saved: 'Vaš je odabir spremljen.',
  added: 'Novo',
  renewed:
    'Od vašeg posljednjeg odabira promijenilo se ono za što ova web-stranica traži privolu. Nove su stavke označene.',
  decided: 'Posljednji odabir',
  how: 'Način odabira',
  ways: {
    banner: 'Banner',
    settings: 'Postavke privatnosti',
    placeholder: 'Ugrađeni sadržaj',
    form: 'Obrazac',
    api: 'Ova stranica',
    signal: 'Signal preglednika',
    carried: 'Prijašnji alat za privole',
  },
  reference: 'Identifikator',
  withdraw: 'Povuci privolu',
  categories: {
    essential: {
      title: 'Nužno',
      description: 'Ono bez čega web-stranica ne može raditi, na primjer pamćenje ovog odabira.',
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
      description: 'Videozapisi, karte i objave s drugih web-stranica.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Oglasi prema vašim interesima.',
    },
  },
}
