import type { Locale } from './locale.ts'

/** Icelandic. */
export const is: Locale = {
  lang: 'is',
  dir: 'ltr',
  bannerTitle: 'Vafrakökur á þessum vef',
  banner:
    'Við notum vafrakökur til að veita þér sem besta upplifun. Í persónuverndarstillingum getur þú lesið nánar um hvaða vafrakökur við notum og slökkt á þeim.',
  accept: 'Samþykkja',
  reject: 'Hafna',
  settings: 'Persónuverndarstillingar',
  settingsIntro: 'Veldu hvað þessi vefur má nota. Þú getur breytt valinu hvenær sem er.',
  acceptAll: 'Samþykkja allt',
  rejectAll: 'Hafna öllu',
  save: 'Vista',
  close: 'Loka',
  alwaysOn: 'Alltaf virkt',
  mixed: 'Sum þjónusta er stillt öðruvísi',
  services: 'Þjónusta',
  cookies: 'Vafrakökur',
  session: 'þar til þú lokar vafranum',
  untilErased: 'þar til gögnunum er eytt',
  unstated: 'ekki tilgreint',
  servicePolicy: 'Persónuverndarstefna',
  policy: 'Vafrakökustefna',
  imprint: 'Um vefinn',
  name: 'Heiti',
  storage: 'Tegund',
  lifetime: 'Geymslutími',
  purpose: 'Tilgangur',
  provider: 'Þjónustuaðili',
  storageKinds: {
    cookie: 'Vafrakaka',
    local: 'Staðbundin geymsla',
    session: 'Lotugeymsla',
    database: 'Gagnagrunnur',
  },
  thisSite: 'Þessi vefur',
  recordPurpose: 'Man hvað þú valdir.',
  loadOnce: 'Sækja einu sinni',
  alwaysAllow: 'Leyfa alltaf',
  placeholder: 'Hér yrði sótt efni frá %.',
  saved: 'Val þitt hefur verið vistað.',
  added: 'Nýtt',
  renewed:
    'Það sem þessi vefur óskar eftir samþykki fyrir hefur breyst frá því að þú valdir síðast. Það sem er nýtt er merkt.',
  decided: 'Síðasta val',
  how: 'Valið í gegnum',
  ways: {
    banner: 'Borði',
    settings: 'Persónuverndarstillingar',
    placeholder: 'Innfellt efni',
    form: 'Eyðublað',
    api: 'Þessi síða',
    signal: 'Merki frá vafra',
    carried: 'Fyrra samþykkistól',
  },
  reference: 'Tilvísun',
  withdraw: 'Afturkalla samþykki',
  categories: {
    essential: {
      title: 'Nauðsynlegt',
      description: 'Það sem vefurinn getur ekki virkað án, svo sem að muna þetta val.',
    },
    analytics: {
      title: 'Tölfræði',
      description: 'Sýnir okkur hvaða síður eru lesnar svo að við getum bætt þær.',
    },
    forms: {
      title: 'Eyðublöð',
      description:
        'Man upplýsingarnar þínar svo að þú þurfir ekki að slá þær inn í hvert eyðublað.',
    },
    media: {
      title: 'Margmiðlun',
      description: 'Myndbönd, kort og færslur af öðrum vefjum.',
    },
    marketing: {
      title: 'Markaðssetning',
      description: 'Auglýsingar sem taka mið af áhugasviði þínu.',
    },
  },
}
