import type { Locale } from './locale.ts'

/** Romanian. */
export const ro: Locale = {
  lang: 'ro',
  dir: 'ltr',
  bannerTitle: 'Cookie-uri pe acest site',
  banner:
    'Folosim cookie-uri pentru a vă oferi cea mai bună experiență. Puteți afla mai multe despre cookie-urile pe care le folosim sau le puteți dezactiva în setările de confidențialitate.',
  accept: 'Acceptă',
  reject: 'Refuză',
  settings: 'Setări de confidențialitate',
  settingsIntro: 'Alegeți ce poate folosi acest site. Vă puteți schimba alegerea oricând.',
  acceptAll: 'Acceptă tot',
  rejectAll: 'Refuză tot',
  save: 'Salvează',
  close: 'Închide',
  alwaysOn: 'Întotdeauna activ',
  mixed: 'Unele servicii sunt configurate diferit',
  services: 'Servicii',
  cookies: 'Cookie-uri',
  session: 'până la închiderea browserului',
  untilErased: 'până la ștergere',
  unstated: 'durată nespecificată',
  servicePolicy: 'Politica de confidențialitate',
  policy: 'Politica privind cookie-urile',
  imprint: 'Informații legale',
  name: 'Nume',
  storage: 'Tip',
  lifetime: 'Durată de păstrare',
  purpose: 'Scop',
  provider: 'Furnizor',
  storageKinds: {
    cookie: 'Cookie',
    local: 'Stocare locală',
    session: 'Stocare de sesiune',
    database: 'Bază de date',
  },
  thisSite: 'Acest site',
  recordPurpose: 'Reține alegerea dumneavoastră.',
  loadOnce: 'Încarcă o dată',
  alwaysAllow: 'Permite întotdeauna',
  placeholder: 'Aici s-ar încărca conținut de la %.',
  saved: 'Alegerile dumneavoastră au fost salvate.',
  added: 'Nou',
  renewed:
    'Ceea ce solicită acest site s-a schimbat de la ultima dumneavoastră alegere. Noutățile sunt marcate.',
  decided: 'Ultima alegere',
  how: 'Făcută prin',
  ways: {
    banner: 'Banner',
    settings: 'Setări de confidențialitate',
    placeholder: 'Conținut încorporat',
    form: 'Formular',
    api: 'Această pagină',
    signal: 'Semnal de la browser',
    carried: 'Instrument anterior de consimțământ',
  },
  reference: 'Referință',
  withdraw: 'Retrage consimțământul',
  remember: 'Reține datele mele pe acest dispozitiv',
  details: 'Datele dumneavoastră pe acest dispozitiv',
  forget: 'Șterge datele mele',
  forgotten: 'Datele dumneavoastră au fost șterse.',
  categories: {
    essential: {
      title: 'Esențial',
      description:
        'Ceea ce este indispensabil funcționării site-ului, cum ar fi reținerea acestei alegeri.',
    },
    analytics: {
      title: 'Statistici',
      description: 'Ne arată ce pagini sunt citite, ca să le putem îmbunătăți.',
    },
    forms: {
      title: 'Formulare',
      description:
        'Reține datele dumneavoastră, ca să nu fie nevoie să le introduceți în fiecare formular.',
    },
    media: {
      title: 'Media',
      description: 'Videoclipuri, hărți și postări de pe alte site-uri.',
    },
    marketing: {
      title: 'Publicitate',
      description: 'Publicitate în funcție de interesele dumneavoastră.',
    },
  },
}
