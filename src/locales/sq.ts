import type { Locale } from './locale.ts'

/** Albanian. */
export const sq: Locale = {
  lang: 'sq',
  dir: 'ltr',
  bannerTitle: 'Cookies në këtë faqe interneti',
  banner:
    'Përdorim cookies për t’ju ofruar përvojën më të mirë. Mund të mësoni më shumë për cookies që përdorim, ose t’i çaktivizoni, te cilësimet e privatësisë.',
  accept: 'Prano',
  reject: 'Refuzo',
  settings: 'Cilësimet e privatësisë',
  settingsIntro:
    'Zgjidhni çfarë mund të përdorë kjo faqe interneti. Mund ta ndryshoni në çdo kohë.',
  acceptAll: 'Prano të gjitha',
  rejectAll: 'Refuzo të gjitha',
  save: 'Ruaj',
  close: 'Mbyll',
  alwaysOn: 'Gjithmonë aktive',
  mixed: 'Disa shërbime kanë cilësim tjetër',
  services: 'Shërbimet',
  cookies: 'Cookies',
  session: 'derisa të mbyllni shfletuesin',
  untilErased: 'derisa të fshihet',
  unstated: 'nuk përcaktohet',
  servicePolicy: 'Politika e privatësisë',
  policy: 'Politika e cookies',
  imprint: 'Njoftim ligjor',
  name: 'Emri',
  storage: 'Lloji',
  lifetime: 'Kohëzgjatja',
  purpose: 'Qëllimi',
  provider: 'Ofruesi',
  storageKinds: {
    cookie: 'Cookie',
    local: 'Ruajtje lokale',
    session: 'Ruajtje e sesionit',
    database: 'Bazë të dhënash',
  },
  thisSite: 'Kjo faqe interneti',
  recordPurpose: 'Mban mend zgjedhjen tuaj.',
  loadOnce: 'Ngarko një herë',
  alwaysAllow: 'Lejo gjithmonë',
  placeholder: 'Këtu do të ngarkohej përmbajtje nga %.',
  saved: 'Zgjedhjet tuaja u ruajtën.',
  added: 'E re',
  renewed:
    'Ajo që kërkon kjo faqe interneti ka ndryshuar që nga zgjedhja juaj e fundit. Të rejat janë shënuar.',
  decided: 'Zgjedhja e fundit',
  how: 'Mënyra e zgjedhjes',
  ways: {
    banner: 'Baneri',
    settings: 'Cilësimet e privatësisë',
    placeholder: 'Përmbajtja e integruar',
    form: 'Formulari',
    api: 'Kjo faqe',
    signal: 'Sinjali i shfletuesit',
    carried: 'Mjeti i mëparshëm i pëlqimit',
  },
  reference: 'Referenca',
  withdraw: 'Tërhiq pëlqimin',
  remember: 'Mbaj mend të dhënat e mia në këtë pajisje',
  details: 'Të dhënat tuaja në këtë pajisje',
  forget: 'Fshi të dhënat e mia',
  forgotten: 'Të dhënat tuaja u fshinë.',
  categories: {
    essential: {
      title: 'Thelbësore',
      description:
        'Gjithçka që i duhet faqes së internetit për të funksionuar, si ruajtja e kësaj zgjedhjeje.',
    },
    analytics: {
      title: 'Statistika',
      description: 'Na tregon cilat faqe lexohen, që të mund t’i përmirësojmë.',
    },
    forms: {
      title: 'Formularë',
      description: 'Mban mend të dhënat tuaja, që të mos keni nevojë t’i shkruani në çdo formular.',
    },
    media: {
      title: 'Media',
      description: 'Video, harta dhe postime nga faqe të tjera interneti.',
    },
    marketing: {
      title: 'Reklama',
      description: 'Reklama sipas interesave tuaja.',
    },
  },
}
