import type { Locale } from './locale.ts'

/** Lithuanian. */
export const lt: Locale = {
  lang: 'lt',
  dir: 'ltr',
  bannerTitle: 'Slapukai šioje svetainėje',
  banner:
    'Naudojame slapukus, kad suteiktume jums geriausią patirtį. Privatumo nustatymuose galite sužinoti, kokius slapukus naudojame, arba juos išjungti.',
  accept: 'Priimti',
  reject: 'Atmesti',
  settings: 'Privatumo nustatymai',
  settingsIntro:
    'Pasirinkite, ką ši svetainė gali naudoti. Savo pasirinkimą galite bet kada pakeisti.',
  acceptAll: 'Priimti visus',
  rejectAll: 'Atmesti visus',
  save: 'Išsaugoti',
  close: 'Uždaryti',
  alwaysOn: 'Visada įjungta',
  mixed: 'Kai kurios paslaugos skiriasi',
  services: 'Paslaugos',
  cookies: 'Slapukai',
  session: 'kol uždarysite naršyklę',
  untilErased: 'kol bus ištrinta',
  unstated: 'nenurodyta',
  servicePolicy: 'Privatumo politika',
  policy: 'Slapukų politika',
  imprint: 'Teisinė informacija',
  name: 'Pavadinimas',
  storage: 'Tipas',
  lifetime: 'Saugojimo trukmė',
  purpose: 'Paskirtis',
  provider: 'Teikėjas',
  storageKinds: {
    cookie: 'Slapukas',
    local: 'Vietinė saugykla',
    session: 'Seanso saugykla',
    database: 'Duomenų bazė',
  },
  thisSite: 'Ši svetainė',
  recordPurpose: 'Įsimena jūsų pasirinkimą.',
  loadOnce: 'Įkelti vieną kartą',
  alwaysAllow: 'Visada leisti',
  placeholder: 'Čia būtų įkeltas turinys, kurį teikia %.',
  saved: 'Jūsų pasirinkimas išsaugotas.',
  added: 'Nauja',
  renewed:
    'Nuo paskutinio jūsų pasirinkimo pasikeitė tai, kam ši svetainė prašo sutikimo. Tai, kas nauja, pažymėta.',
  decided: 'Paskutinis pasirinkimas',
  how: 'Pasirinkimo būdas',
  ways: {
    banner: 'Slapukų juosta',
    settings: 'Privatumo nustatymai',
    placeholder: 'Įterptas turinys',
    form: 'Forma',
    api: 'Šis puslapis',
    signal: 'Naršyklės signalas',
    carried: 'Ankstesnis sutikimų įrankis',
  },
  reference: 'Pasirinkimo kodas',
  withdraw: 'Atšaukti sutikimą',
  categories: {
    essential: {
      title: 'Būtinieji',
      description: 'Tai, be ko svetainė negali veikti, pavyzdžiui, šio pasirinkimo įsiminimas.',
    },
    analytics: {
      title: 'Analitika',
      description: 'Parodo mums, kurie puslapiai skaitomi, kad galėtume juos tobulinti.',
    },
    forms: {
      title: 'Formos',
      description: 'Įsimena jūsų duomenis, kad nereikėtų jų iš naujo įvesti kiekvienoje formoje.',
    },
    media: {
      title: 'Medija',
      description: 'Vaizdo įrašai, žemėlapiai ir socialinių tinklų įrašai iš kitų svetainių.',
    },
    marketing: {
      title: 'Rinkodara',
      description: 'Jūsų pomėgiams pritaikyta reklama.',
    },
  },
}
