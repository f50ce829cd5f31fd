import type { Locale } from './locale.ts'

/** Maltese. */
export const mt: Locale = {
  lang: 'mt',
  dir: 'ltr',
  bannerTitle: 'Il-cookies f’dan is-sit web',
  banner:
    'Nużaw il-cookies biex nagħtuk l-aħjar esperjenza. Tista’ ssir taf aktar dwar liema cookies nużaw, jew titfihom, fil-preferenzi tal-privatezza.',
  accept: 'Aċċetta',
  reject: 'Irrifjuta',
  settings: 'Preferenzi tal-privatezza',
  settingsIntro: 'Agħżel x’jista’ juża dan is-sit web. Tista’ tibdel l-għażla tiegħek meta trid.',
  acceptAll: 'Aċċetta kollox',
  rejectAll: 'Irrifjuta kollox',
  save: 'Issejvja',
  close: 'Agħlaq',
  alwaysOn: 'Dejjem attiv',
  mixed: 'Xi servizzi għandhom għażla differenti',
  services: 'Servizzi',
  cookies: 'Cookies',
  session: 'sakemm tagħlaq il-brawżer',
  untilErased: 'sakemm jitħassar',
  unstated: 'żmien mhux indikat',
  servicePolicy: 'Politika tal-privatezza',
  policy: 'Politika dwar il-cookies',
  imprint: 'Avviż legali',
  name: 'Isem',
  storage: 'Tip',
  lifetime: 'Tul ta’ żmien',
  purpose: 'Skop',
  provider: 'Fornitur',
  storageKinds: {
    cookie: 'Cookie',
    local: 'Ħażna lokali',
    session: 'Ħażna tas-sessjoni',
    database: 'Bażi ta’ data',
  },
  thisSite: 'Dan is-sit web',
  recordPurpose: 'Jiftakar l-għażla tiegħek.',
  loadOnce: 'Għabbi darba',
  alwaysAllow: 'Ippermetti dejjem',
  placeholder: 'Hawnhekk jitgħabba kontenut minn % jekk tippermettih.',
  saved: 'L-għażliet tiegħek ġew issejvjati.',
  added: 'Ġdid',
  renewed:
    'Dak li jitlob dan is-sit web inbidel minn mindu għamilt l-aħħar għażla tiegħek. Dak li hu ġdid huwa mmarkat.',
  decided: 'L-aħħar għażla',
  how: 'Kif saret',
  ways: {
    banner: 'Banner',
    settings: 'Preferenzi tal-privatezza',
    placeholder: 'Kontenut inkorporat',
    form: 'Formola',
    api: 'Din il-paġna',
    signal: 'Sinjal tal-brawżer',
    carried: 'Għodda preċedenti tal-kunsens',
  },
  reference: 'Referenza',
  withdraw: 'Irtira l-kunsens',
  categories: {
    essential: {
      title: 'Essenzjali',
      description: 'Dak li mingħajru s-sit web ma jistax jaħdem, bħal li jiftakar din l-għażla.',
    },
    analytics: {
      title: 'Statistika',
      description: 'Jgħidilna liema paġni jinqraw, biex inkunu nistgħu ntejbuhom.',
    },
    forms: {
      title: 'Formoli',
      description:
        'Jiftakar id-dettalji tiegħek, biex ma jkollokx għalfejn tiktibhom f’kull formola.',
    },
    media: {
      title: 'Midja',
      description: 'Filmati, mapep u posts minn siti web oħra.',
    },
    marketing: {
      title: 'Reklamar',
      description: 'Reklamar skont l-interessi tiegħek.',
    },
  },
}
