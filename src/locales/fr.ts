import type { Locale } from './locale.ts'

/** French. */
export const fr: Locale = {
  lang: 'fr',
  dir: 'ltr',
  bannerTitle: 'Cookies sur ce site',
  banner:
    'Nous utilisons des cookies pour vous offrir la meilleure expérience possible. Vous pouvez en savoir plus sur ceux que nous utilisons, ou les désactiver, dans la gestion des cookies.',
  accept: 'Accepter',
  reject: 'Refuser',
  notice:
    'Ce site utilise des cookies. Vous pouvez vous y opposer à tout moment dans la gestion des cookies.',
  acknowledge: 'OK',
  object: 'S’opposer',
  settings: 'Gestion des cookies',
  settingsIntro:
    'Choisissez ce que ce site peut utiliser. Vous pouvez modifier votre choix à tout moment.',
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  save: 'Enregistrer',
  close: 'Fermer',
  alwaysOn: 'Toujours actif',
  mixed: 'Certains services réglés autrement',
  services: 'Services',
  cookies: 'Cookies',
  session: 'jusqu’à la fermeture du navigateur',
  untilErased: 'jusqu’à sa suppression',
  unstated: 'durée non précisée',
  servicePolicy: 'Politique de confidentialité',
  policy: 'Politique relative aux cookies',
  imprint: 'Mentions légales',
  name: 'Nom',
  storage: 'Type',
  lifetime: 'Durée de conservation',
  purpose: 'Finalité',
  provider: 'Fournisseur',
  storageKinds: {
    cookie: 'Cookie',
    local: 'Stockage local',
    session: 'Stockage de session',
    database: 'Base de données',
  },
  thisSite: 'Ce site',
  recordPurpose: 'Mémorise votre choix.',
  loadOnce: 'Charger une fois',
  alwaysAllow: 'Toujours autoriser',
  placeholder: 'Un contenu fourni par % serait chargé ici.',
  saved: 'Vos choix sont enregistrés.',
  added: 'Nouveau',
  renewed:
    'Ce que ce site demande a changé depuis votre dernier choix. Les nouveautés sont signalées.',
  decided: 'Dernier choix',
  how: 'Effectué via',
  ways: {
    banner: 'Bandeau',
    settings: 'Gestion des cookies',
    placeholder: 'Contenu intégré',
    form: 'Formulaire',
    api: 'Cette page',
    signal: 'Signal du navigateur',
    carried: 'Ancien outil de consentement',
  },
  reference: 'Référence',
  withdraw: 'Retirer le consentement',
  remember: 'Mémoriser mes informations sur cet appareil',
  details: 'Vos informations sur cet appareil',
  forget: 'Supprimer mes informations',
  forgotten: 'Vos informations ont été supprimées.',
  signalHonoured: 'Le signal d’opposition de votre navigateur est respecté.',
  privacyChoices: 'Vos choix en matière de confidentialité',
  doNotSell: 'Ne pas vendre ni partager mes informations personnelles',
  categories: {
    essential: {
      title: 'Essentiel',
      description:
        'Ce qui est indispensable au fonctionnement du site, comme la mémorisation de ce choix.',
    },
    analytics: {
      title: 'Mesure d’audience',
      description: 'Nous indique quelles pages sont lues, afin que nous puissions les améliorer.',
    },
    forms: {
      title: 'Formulaires',
      description:
        'Mémorise vos informations, pour que vous n’ayez pas à les saisir dans chaque formulaire.',
    },
    media: {
      title: 'Médias',
      description: 'Vidéos, cartes et publications provenant d’autres sites.',
    },
    marketing: {
      title: 'Publicité',
      description: 'Publicité en fonction de vos centres d’intérêt.',
    },
  },
  purposes: async () => (await import('./purposes/fr.ts')).purposes,
}
