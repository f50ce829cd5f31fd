import type { Locale } from './locale.ts'

/** Latvian. */
export const lv: Locale = {
  lang: 'lv',
  dir: 'ltr',
  bannerTitle: 'Sīkdatnes šajā vietnē',
  banner:
    'Mēs izmantojam sīkdatnes, lai nodrošinātu jums vislabāko pieredzi. Privātuma iestatījumos varat uzzināt, kādas sīkdatnes mēs izmantojam, vai tās izslēgt.',
  accept: 'Pieņemt',
  reject: 'Noraidīt',
  settings: 'Privātuma iestatījumi',
  settingsIntro:
    'Izvēlieties, ko šī vietne drīkst izmantot. Savu izvēli varat mainīt jebkurā laikā.',
  acceptAll: 'Pieņemt visu',
  rejectAll: 'Noraidīt visu',
  save: 'Saglabāt',
  close: 'Aizvērt',
  alwaysOn: 'Vienmēr ieslēgts',
  mixed: 'Daži pakalpojumi atšķiras',
  services: 'Pakalpojumi',
  cookies: 'Sīkdatnes',
  session: 'līdz pārlūka aizvēršanai',
  untilErased: 'līdz izdzēšanai',
  unstated: 'nav norādīts',
  servicePolicy: 'Privātuma politika',
  policy: 'Sīkdatņu politika',
  imprint: 'Juridiskā informācija',
  name: 'Nosaukums',
  storage: 'Veids',
  lifetime: 'Glabāšanas ilgums',
  purpose: 'Mērķis',
  provider: 'Pakalpojuma sniedzējs',
  storageKinds: {
    cookie: 'Sīkdatne',
    local: 'Lokālā krātuve',
    session: 'Sesijas krātuve',
    database: 'Datubāze',
  },
  thisSite: 'Šī vietne',
  recordPurpose: 'Atceras jūsu izvēli.',
  loadOnce: 'Ielādēt vienreiz',
  alwaysAllow: 'Vienmēr atļaut',
  placeholder: 'Šeit tiktu ielādēts saturs, ko nodrošina %.',
  saved: 'Jūsu izvēle ir saglabāta.',
  added: 'Jaunums',
  renewed:
    'Kopš jūsu pēdējās izvēles ir mainījies tas, kam šī vietne lūdz piekrišanu. Jaunais ir atzīmēts.',
  decided: 'Pēdējā izvēle',
  how: 'Izvēles veids',
  ways: {
    banner: 'Sīkdatņu paziņojums',
    settings: 'Privātuma iestatījumi',
    placeholder: 'Iegultais saturs',
    form: 'Veidlapa',
    api: 'Šī lapa',
    signal: 'Pārlūka signāls',
    carried: 'Iepriekšējais piekrišanas rīks',
  },
  reference: 'Atsauces kods',
  withdraw: 'Atsaukt piekrišanu',
  categories: {
    essential: {
      title: 'Nepieciešamais',
      description: 'Tas, bez kā vietne nevar darboties, piemēram, šīs izvēles saglabāšana.',
    },
    analytics: {
      title: 'Analītika',
      description: 'Parāda mums, kuras lapas tiek lasītas, lai mēs varētu tās uzlabot.',
    },
    forms: {
      title: 'Veidlapas',
      description: 'Atceras jūsu datus, lai tie nebūtu no jauna jāievada katrā veidlapā.',
    },
    media: {
      title: 'Multivide',
      description: 'Video, kartes un ieraksti no citām vietnēm.',
    },
    marketing: {
      title: 'Mārketings',
      description: 'Reklāma, kas pielāgota jūsu interesēm.',
    },
  },
}
