import type { Locale } from './locale.ts'

/** Swedish. */
export const sv: Locale = {
  lang: 'sv',
  dir: 'ltr',
  bannerTitle: 'Cookies på den här webbplatsen',
  banner:
    'Vi använder cookies för att ge dig den bästa upplevelsen. I integritetsinställningarna kan du läsa mer om vilka cookies vi använder och stänga av dem.',
  accept: 'Acceptera',
  reject: 'Avvisa',
  settings: 'Integritetsinställningar',
  settingsIntro: 'Välj vad den här webbplatsen får använda. Du kan ändra ditt val när som helst.',
  acceptAll: 'Acceptera alla',
  rejectAll: 'Avvisa alla',
  save: 'Spara',
  close: 'Stäng',
  alwaysOn: 'Alltid på',
  mixed: 'Vissa tjänster avviker',
  services: 'Tjänster',
  cookies: 'Cookies',
  session: 'tills du stänger webbläsaren',
  untilErased: 'tills det raderas',
  unstated: 'anges inte',
  servicePolicy: 'Integritetspolicy',
  policy: 'Cookiepolicy',
  imprint: 'Om webbplatsen',
  name: 'Namn',
  storage: 'Typ',
  lifetime: 'Lagringstid',
  purpose: 'Syfte',
  provider: 'Leverantör',
  storageKinds: {
    cookie: 'Cookie',
    local: 'Lokal lagring',
    session: 'Sessionslagring',
    database: 'Databas',
  },
  thisSite: 'Den här webbplatsen',
  recordPurpose: 'Kommer ihåg ditt val.',
  loadOnce: 'Läs in en gång',
  alwaysAllow: 'Tillåt alltid',
  placeholder: 'Här skulle innehåll från % läsas in.',
  saved: 'Dina val har sparats.',
  added: 'Ny',
  renewed:
    'Det som den här webbplatsen ber om samtycke till har ändrats sedan ditt senaste val. Det nya är markerat.',
  decided: 'Senaste val',
  how: 'Gjort via',
  ways: {
    banner: 'Banner',
    settings: 'Integritetsinställningar',
    placeholder: 'Inbäddat innehåll',
    form: 'Formulär',
    api: 'Den här sidan',
    signal: 'Signal från webbläsaren',
    carried: 'Tidigare samtyckesverktyg',
  },
  reference: 'Referens',
  withdraw: 'Återkalla samtycke',
  categories: {
    essential: {
      title: 'Nödvändigt',
      description:
        'Det som webbplatsen inte fungerar utan, till exempel att komma ihåg det här valet.',
    },
    analytics: {
      title: 'Statistik',
      description: 'Visar oss vilka sidor som läses, så att vi kan göra dem bättre.',
    },
    forms: {
      title: 'Formulär',
      description: 'Kommer ihåg dina uppgifter, så att du slipper fylla i dem i varje formulär.',
    },
    media: {
      title: 'Medier',
      description: 'Videor, kartor och inlägg från andra webbplatser.',
    },
    marketing: {
      title: 'Marknadsföring',
      description: 'Reklam som är anpassad efter dina intressen.',
    },
  },
}
