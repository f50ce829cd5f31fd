import type { Locale } from './locale.ts'

/** Welsh. */
export const cy: Locale = {
  lang: 'cy',
  dir: 'ltr',
  bannerTitle: 'Cwcis ar y wefan hon',
  banner:
    'Rydym yn defnyddio cwcis i roi’r profiad gorau i chi. Gallwch gael gwybod mwy am y cwcis rydym yn eu defnyddio, neu eu diffodd, yn y gosodiadau preifatrwydd.',
  accept: 'Derbyn',
  reject: 'Gwrthod',
  settings: 'Gosodiadau preifatrwydd',
  settingsIntro:
    'Dewiswch beth y caiff y wefan hon ei ddefnyddio. Gallwch newid hyn ar unrhyw adeg.',
  acceptAll: 'Derbyn popeth',
  rejectAll: 'Gwrthod popeth',
  save: 'Cadw',
  close: 'Cau',
  alwaysOn: 'Ymlaen bob amser',
  mixed: 'Rhai gwasanaethau wedi’u gosod yn wahanol',
  services: 'Gwasanaethau',
  cookies: 'Cwcis',
  session: 'nes i chi gau’r porwr',
  untilErased: 'nes ei ddileu',
  unstated: 'heb ei nodi',
  servicePolicy: 'Polisi preifatrwydd',
  policy: 'Polisi cwcis',
  imprint: 'Hysbysiad cyfreithiol',
  name: 'Enw',
  storage: 'Math',
  lifetime: 'Cyfnod cadw',
  purpose: 'Diben',
  provider: 'Darparwr',
  storageKinds: {
    cookie: 'Cwci',
    local: 'Storfa leol',
    session: 'Storfa sesiwn',
    database: 'Cronfa ddata',
  },
  thisSite: 'Y wefan hon',
  recordPurpose: 'Yn cofio eich dewis.',
  loadOnce: 'Llwytho unwaith',
  alwaysAllow: 'Caniatáu bob amser',
  placeholder: 'Byddai cynnwys gan % yn cael ei lwytho yma.',
  saved: 'Mae eich dewisiadau wedi’u cadw.',
  added: 'Newydd',
  renewed:
    'Mae’r hyn y mae’r wefan hon yn gofyn amdano wedi newid ers eich dewis diwethaf. Mae’r hyn sy’n newydd wedi’i farcio.',
  decided: 'Dewis diwethaf',
  how: 'Sut y gwnaed y dewis',
  ways: {
    banner: 'Baner',
    settings: 'Gosodiadau preifatrwydd',
    placeholder: 'Cynnwys wedi’i fewnosod',
    form: 'Ffurflen',
    api: 'Y dudalen hon',
    signal: 'Signal gan y porwr',
    carried: 'Offeryn cydsynio blaenorol',
  },
  reference: 'Cyfeirnod',
  withdraw: 'Tynnu cydsyniad yn ôl',
  remember: 'Cofio fy manylion ar y ddyfais hon',
  details: 'Eich manylion ar y ddyfais hon',
  forget: 'Dileu fy manylion',
  forgotten: 'Mae eich manylion wedi’u dileu.',
  categories: {
    essential: {
      title: 'Hanfodol',
      description: 'Yr hyn na all y wefan weithio hebddo, fel cofio’r dewis hwn.',
    },
    analytics: {
      title: 'Dadansoddeg',
      description:
        'Yn dangos i ni pa dudalennau sy’n cael eu darllen, er mwyn i ni allu eu gwella.',
    },
    forms: {
      title: 'Ffurflenni',
      description: 'Yn cofio eich manylion, fel nad oes angen i chi eu teipio ym mhob ffurflen.',
    },
    media: {
      title: 'Cyfryngau',
      description: 'Fideos, mapiau a phostiadau o wefannau eraill.',
    },
    marketing: {
      title: 'Marchnata',
      description: 'Hysbysebion yn ôl eich diddordebau.',
    },
  },
}
