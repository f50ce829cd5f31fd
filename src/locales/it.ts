import type { Locale } from './locale.ts'

/** Italian. */
export const it: Locale = {
  lang: 'it',
  dir: 'ltr',
  bannerTitle: 'Cookie su questo sito',
  banner:
    'Usiamo i cookie per offrirti la migliore esperienza possibile. Puoi saperne di più sui cookie che usiamo, o disattivarli, nelle impostazioni sulla privacy.',
  accept: 'Accetta',
  reject: 'Rifiuta',
  settings: 'Impostazioni sulla privacy',
  settingsIntro:
    'Scegli che cosa può usare questo sito. Puoi modificare la scelta in qualsiasi momento.',
  acceptAll: 'Accetta tutti i cookie',
  rejectAll: 'Rifiuta tutti i cookie',
  save: 'Salva',
  close: 'Chiudi',
  alwaysOn: 'Sempre attivo',
  mixed: 'Alcuni servizi impostati diversamente',
  services: 'Servizi',
  cookies: 'Cookie',
  session: 'fino alla chiusura del browser',
  untilErased: 'fino alla cancellazione',
  unstated: 'durata non indicata',
  servicePolicy: 'Informativa sulla privacy',
  policy: 'Informativa sui cookie',
  imprint: 'Note legali',
  name: 'Nome',
  storage: 'Tipo',
  lifetime: 'Durata',
  purpose: 'Finalità',
  provider: 'Fornitore',
  storageKinds: {
    cookie: 'Cookie',
    local: 'Archiviazione locale',
    session: 'Archiviazione di sessione',
    database: 'Database',
  },
  thisSite: 'Questo sito',
  recordPurpose: 'Ricorda la tua scelta.',
  loadOnce: 'Carica una volta',
  alwaysAllow: 'Consenti sempre',
  placeholder: 'Qui verrebbero caricati contenuti provenienti da %.',
  saved: 'Le tue scelte sono state salvate.',
  added: 'Nuovo',
  renewed:
    'Ciò che questo sito chiede è cambiato dopo la tua ultima scelta. Le novità sono segnalate.',
  decided: 'Ultima scelta',
  how: 'Effettuata tramite',
  ways: {
    banner: 'Banner',
    settings: 'Impostazioni sulla privacy',
    placeholder: 'Contenuto incorporato',
    form: 'Modulo',
    api: 'Questa pagina',
    signal: 'Segnale del browser',
    carried: 'Strumento di consenso precedente',
  },
  reference: 'Riferimento',
  withdraw: 'Revoca il consenso',
  categories: {
    essential: {
      title: 'Essenziale',
      description:
        'Ciò che è indispensabile al funzionamento del sito, come ricordare questa scelta.',
    },
    analytics: {
      title: 'Statistiche',
      description: 'Ci indica quali pagine vengono lette, così possiamo migliorarle.',
    },
    forms: {
      title: 'Moduli',
      description: 'Ricorda i tuoi dati, così non devi inserirli in ogni modulo.',
    },
    media: {
      title: 'Contenuti multimediali',
      description: 'Video, mappe e post di altri siti.',
    },
    marketing: {
      title: 'Pubblicità',
      description: 'Pubblicità in base ai tuoi interessi.',
    },
  },
  purposes: async () => (await import('./purposes/it.ts')).purposes,
}
