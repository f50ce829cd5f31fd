import type { Locale } from './locale.ts'

/** Swahili. */
export const sw: Locale = {
  lang: 'sw',
  dir: 'ltr',
  bannerTitle: 'Vidakuzi kwenye tovuti hii',
  banner:
    'Tunatumia vidakuzi ili kukupa hali bora zaidi ya matumizi. Katika mipangilio ya faragha, unaweza kujua zaidi kuhusu vidakuzi tunavyotumia au kuvizima.',
  accept: 'Kubali',
  reject: 'Kataa',
  settings: 'Mipangilio ya faragha',
  settingsIntro:
    'Chagua kile ambacho tovuti hii inaruhusiwa kutumia. Unaweza kubadilisha chaguo lako wakati wowote.',
  acceptAll: 'Kubali yote',
  rejectAll: 'Kataa yote',
  save: 'Hifadhi',
  close: 'Funga',
  alwaysOn: 'Imewashwa kila wakati',
  mixed: 'Baadhi ya huduma ziko tofauti',
  services: 'Huduma',
  cookies: 'Vidakuzi',
  session: 'hadi utakapofunga kivinjari',
  untilErased: 'hadi itakapofutwa',
  unstated: 'haijabainishwa',
  servicePolicy: 'Sera ya faragha',
  policy: 'Sera ya vidakuzi',
  imprint: 'Ilani ya kisheria',
  name: 'Jina',
  storage: 'Aina',
  lifetime: 'Muda wa kuhifadhiwa',
  purpose: 'Madhumuni',
  provider: 'Mtoa huduma',
  storageKinds: {
    cookie: 'Kidakuzi',
    local: 'Hifadhi ya ndani',
    session: 'Hifadhi ya kipindi',
    database: 'Hifadhidata',
  },
  thisSite: 'Tovuti hii',
  recordPurpose: 'Hukumbuka chaguo lako.',
  loadOnce: 'Pakia mara moja tu',
  alwaysAllow: 'Ruhusu kila wakati',
  placeholder: 'Maudhui kutoka % yangepakiwa hapa.',
  saved: 'Chaguo lako limehifadhiwa.',
  added: 'Mpya',
  renewed:
    'Mambo ambayo tovuti hii inaombea idhini yamebadilika tangu ulipochagua mara ya mwisho. Mambo mapya yamewekewa alama.',
  decided: 'Chaguo la mwisho',
  how: 'Lilifanywa kupitia',
  ways: {
    banner: 'Bango',
    settings: 'Mipangilio ya faragha',
    placeholder: 'Maudhui yaliyopachikwa',
    form: 'Fomu',
    api: 'Ukurasa huu',
    signal: 'Ishara ya kivinjari',
    carried: 'Zana ya awali ya idhini',
  },
  reference: 'Rejeleo',
  withdraw: 'Ondoa idhini',
  remember: 'Kumbuka maelezo yangu kwenye kifaa hiki',
  details: 'Maelezo yako kwenye kifaa hiki',
  forget: 'Futa maelezo yangu',
  forgotten: 'Maelezo yako yamefutwa.',
  categories: {
    essential: {
      title: 'Muhimu',
      description:
        'Mambo ambayo bila hayo tovuti haiwezi kufanya kazi, kama vile kukumbuka chaguo hili.',
    },
    analytics: {
      title: 'Uchanganuzi',
      description: 'Hutuonyesha kurasa zinazosomwa, ili tuweze kuziboresha.',
    },
    forms: {
      title: 'Fomu',
      description: 'Hukumbuka maelezo yako, ili usilazimike kuyaandika katika kila fomu.',
    },
    media: {
      title: 'Media',
      description: 'Video, ramani na machapisho kutoka tovuti nyingine.',
    },
    marketing: {
      title: 'Utangazaji',
      description: 'Matangazo yanayolingana na mambo yanayokuvutia.',
    },
  },
}
