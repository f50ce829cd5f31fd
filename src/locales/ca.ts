import type { Locale } from './locale.ts'

/** Catalan. */
export const ca: Locale = {
  lang: 'ca',
  dir: 'ltr',
  bannerTitle: 'Galetes en aquest lloc web',
  banner:
    'Utilitzem galetes per oferir-vos la millor experiència. Podeu saber més sobre les galetes que utilitzem, o desactivar-les, a la configuració de privadesa.',
  accept: 'Accepta',
  reject: 'Rebutja',
  settings: 'Configuració de privadesa',
  settingsIntro: 'Trieu què pot utilitzar aquest lloc web. Ho podeu canviar en qualsevol moment.',
  acceptAll: 'Accepta-ho tot',
  rejectAll: 'Rebutja-ho tot',
  save: 'Desa',
  close: 'Tanca',
  alwaysOn: 'Sempre actiu',
  mixed: 'Alguns serveis tenen una altra configuració',
  services: 'Serveis',
  cookies: 'Galetes',
  session: 'fins que tanqueu el navegador',
  untilErased: 'fins que s’esborri',
  unstated: 'durada no indicada',
  servicePolicy: 'Política de privadesa',
  policy: 'Política de galetes',
  imprint: 'Avís legal',
  name: 'Nom',
  storage: 'Tipus',
  lifetime: 'Durada',
  purpose: 'Finalitat',
  provider: 'Proveïdor',
  storageKinds: {
    cookie: 'Galeta',
    local: 'Emmagatzematge local',
    session: 'Emmagatzematge de sessió',
    database: 'Base de dades',
  },
  thisSite: 'Aquest lloc web',
  recordPurpose: 'Recorda la vostra tria.',
  loadOnce: 'Carrega una vegada',
  alwaysAllow: 'Permet sempre',
  placeholder: 'Aquí es carregaria contingut proporcionat per %.',
  saved: 'S’ha desat la vostra tria.',
  added: 'Nou',
  renewed:
    'El que demana aquest lloc web ha canviat des de la vostra darrera tria. Les novetats estan marcades.',
  decided: 'Darrera tria',
  how: 'Feta mitjançant',
  ways: {
    banner: 'Bàner',
    settings: 'Configuració de privadesa',
    placeholder: 'Contingut incrustat',
    form: 'Formulari',
    api: 'Aquesta pàgina',
    signal: 'Senyal del navegador',
    carried: 'Eina de consentiment anterior',
  },
  reference: 'Referència',
  withdraw: 'Retira el consentiment',
  categories: {
    essential: {
      title: 'Essencial',
      description:
        'Allò que és indispensable perquè el lloc web funcioni, com ara recordar aquesta tria.',
    },
    analytics: {
      title: 'Estadístiques',
      description: 'Ens indica quines pàgines es llegeixen, perquè les puguem millorar.',
    },
    forms: {
      title: 'Formularis',
      description: 'Recorda les vostres dades, perquè no les hàgiu d’escriure a cada formulari.',
    },
    media: {
      title: 'Multimèdia',
      description: 'Vídeos, mapes i publicacions d’altres llocs web.',
    },
    marketing: {
      title: 'Publicitat',
      description: 'Publicitat segons els vostres interessos.',
    },
  },
}
