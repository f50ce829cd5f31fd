import type { Locale } from './locale.ts'

/** Irish. */
export const ga: Locale = {
  lang: 'ga',
  dir: 'ltr',
  bannerTitle: 'Fianáin ar an suíomh seo',
  banner:
    'Úsáidimid fianáin chun an taithí is fearr a thabhairt duit. Is féidir leat tuilleadh eolais a fháil faoi na fianáin a úsáidimid, nó iad a mhúchadh, sna socruithe príobháideachais.',
  accept: 'Glac leo',
  reject: 'Diúltaigh dóibh',
  notice:
    'Úsáideann an suíomh seo fianáin. Is féidir leat cur ina gcoinne am ar bith sna socruithe príobháideachais.',
  acknowledge: 'Tuigim',
  object: 'Cuir ina gcoinne',
  settings: 'Socruithe príobháideachais',
  settingsIntro:
    'Roghnaigh cad is féidir leis an suíomh seo a úsáid. Is féidir leat do rogha a athrú am ar bith.',
  acceptAll: 'Glac le gach rud',
  rejectAll: 'Diúltaigh do gach rud',
  save: 'Sábháil',
  close: 'Dún',
  alwaysOn: 'Ar siúl i gcónaí',
  mixed: 'Tá socrú eile ag roinnt seirbhísí',
  services: 'Seirbhísí',
  cookies: 'Fianáin',
  session: 'go dtí go ndúnfaidh tú an brabhsálaí',
  untilErased: 'go dtí go scriosfar é',
  unstated: 'gan sonrú',
  servicePolicy: 'Beartas príobháideachais',
  policy: 'Beartas fianán',
  imprint: 'Fógra dlíthiúil',
  name: 'Ainm',
  storage: 'Cineál',
  lifetime: 'Tréimhse choinneála',
  purpose: 'Cuspóir',
  provider: 'Soláthraí',
  storageKinds: {
    cookie: 'Fianán',
    local: 'Stóras logánta',
    session: 'Stóras seisiúin',
    database: 'Bunachar sonraí',
  },
  thisSite: 'An suíomh seo',
  recordPurpose: 'Cuimhníonn sé ar do rogha.',
  loadOnce: 'Lódáil uair amháin',
  alwaysAllow: 'Ceadaigh i gcónaí',
  placeholder: 'Lódálfaí ábhar ó % anseo.',
  saved: 'Tá do roghanna sábháilte.',
  added: 'Nua',
  renewed:
    'Tá athrú tagtha ar an méid a iarrann an suíomh seo ó rinne tú do rogha dheireanach. Tá an méid atá nua marcáilte.',
  decided: 'Rogha dheireanach',
  how: 'Conas a rinneadh í',
  ways: {
    banner: 'Meirge',
    settings: 'Socruithe príobháideachais',
    placeholder: 'Ábhar leabaithe',
    form: 'Foirm',
    api: 'An leathanach seo',
    signal: 'Comhartha ón mbrabhsálaí',
    carried: 'Seanuirlis toilithe',
  },
  reference: 'Tagairt',
  withdraw: 'Tarraing siar do thoiliú',
  remember: 'Cuimhnigh ar mo chuid sonraí ar an ngléas seo',
  details: 'Do chuid sonraí ar an ngléas seo',
  forget: 'Scrios mo chuid sonraí',
  forgotten: 'Scriosadh do chuid sonraí.',
  signalHonoured: 'Tá an comhartha diúltaithe ó do bhrabhsálaí á urramú.',
  privacyChoices: 'Do roghanna príobháideachais',
  doNotSell: 'Ná díol agus ná roinn m’fhaisnéis phearsanta',
  categories: {
    essential: {
      title: 'Riachtanach',
      description:
        'Na nithe nach féidir leis an suíomh oibriú ina n-éagmais, amhail cuimhneamh ar an rogha seo.',
    },
    analytics: {
      title: 'Staidreamh',
      description:
        'Insíonn sé dúinn cé na leathanaigh a léitear, ionas gur féidir linn iad a fheabhsú.',
    },
    forms: {
      title: 'Foirmeacha',
      description:
        'Cuimhníonn sé ar do chuid sonraí, ionas nach gá duit iad a chlóscríobh i ngach foirm.',
    },
    media: {
      title: 'Meáin',
      description: 'Físeáin, léarscáileanna agus postálacha ó shuíomhanna eile.',
    },
    marketing: {
      title: 'Fógraíocht',
      description: 'Fógraíocht de réir do chuid spéiseanna.',
    },
  },
}
