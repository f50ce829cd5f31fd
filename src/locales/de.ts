import type { Locale } from './locale.ts'

/** German. */
export const de: Locale = {
  lang: 'de',
  dir: 'ltr',
  bannerTitle: 'Cookies auf dieser Website',
  banner:
    'Wir verwenden Cookies, damit Sie unsere Website bestmöglich nutzen können. In den Datenschutz-Einstellungen erfahren Sie mehr über die Cookies, die wir verwenden, und können sie abschalten.',
  accept: 'Akzeptieren',
  reject: 'Ablehnen',
  settings: 'Datenschutz-Einstellungen',
  settingsIntro:
    'Wählen Sie aus, was diese Website verwenden darf. Ihre Auswahl können Sie jederzeit ändern.',
  acceptAll: 'Alle akzeptieren',
  rejectAll: 'Alle ablehnen',
  save: 'Speichern',
  close: 'Schließen',
  alwaysOn: 'Immer aktiv',
  mixed: 'Einzelne Dienste anders eingestellt',
  services: 'Dienste',
  cookies: 'Cookies',
  session: 'bis Sie den Browser schließen',
  untilErased: 'bis zur Löschung',
  unstated: 'nicht angegeben',
  servicePolicy: 'Datenschutzerklärung',
  policy: 'Cookie-Richtlinie',
  imprint: 'Impressum',
  name: 'Name',
  storage: 'Art',
  lifetime: 'Speicherdauer',
  purpose: 'Zweck',
  provider: 'Anbieter',
  storageKinds: {
    cookie: 'Cookie',
    local: 'Lokaler Speicher',
    session: 'Sitzungsspeicher',
    database: 'Datenbank',
  },
  thisSite: 'Diese Website',
  recordPurpose: 'Merkt sich Ihre Auswahl.',
  loadOnce: 'Einmal laden',
  alwaysAllow: 'Immer erlauben',
  placeholder: 'Hier würden Inhalte von % geladen.',
  saved: 'Ihre Auswahl wurde gespeichert.',
  added: 'Neu',
  renewed:
    'Seit Ihrer letzten Auswahl hat sich geändert, wofür diese Website um Einwilligung bittet. Neues ist gekennzeichnet.',
  decided: 'Letzte Auswahl',
  how: 'Getroffen über',
  ways: {
    banner: 'Banner',
    settings: 'Datenschutz-Einstellungen',
    placeholder: 'Eingebetteter Inhalt',
    form: 'Formular',
    api: 'Diese Seite',
    signal: 'Browser-Signal',
    carried: 'Früheres Einwilligungstool',
  },
  reference: 'Kennung',
  withdraw: 'Einwilligung widerrufen',
  remember: 'Meine Angaben auf diesem Gerät merken',
  details: 'Ihre Angaben auf diesem Gerät',
  forget: 'Meine Angaben löschen',
  forgotten: 'Ihre Angaben wurden gelöscht.',
  categories: {
    essential: {
      title: 'Notwendig',
      description:
        'Was die Website zum Funktionieren braucht, etwa um sich diese Auswahl zu merken.',
    },
    analytics: {
      title: 'Statistik',
      description: 'Zeigt uns, welche Seiten gelesen werden, damit wir sie verbessern können.',
    },
    forms: {
      title: 'Formulare',
      description:
        'Merkt sich Ihre Angaben, damit Sie sie nicht in jedem Formular neu eingeben müssen.',
    },
    media: { title: 'Medien', description: 'Videos, Karten und Beiträge von anderen Websites.' },
    marketing: {
      title: 'Werbung',
      description: 'Anzeigen, die sich nach Ihren Interessen richten.',
    },
  },
  purposes: async () => (await import('./purposes/de.ts')).purposes,
}
