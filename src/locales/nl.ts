import type { Locale } from './locale.ts'

/** Dutch. */
export const nl: Locale = {
  lang: 'nl',
  dir: 'ltr',
  bannerTitle: 'Cookies op deze website',
  banner:
    'We gebruiken cookies om u de beste ervaring te bieden. In de cookie-instellingen leest u welke cookies we gebruiken en kunt u ze uitzetten.',
  accept: 'Accepteren',
  reject: 'Weigeren',
  settings: 'Cookie-instellingen',
  settingsIntro: 'Kies wat deze website mag gebruiken. U kunt uw keuze op elk moment wijzigen.',
  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  save: 'Opslaan',
  close: 'Sluiten',
  alwaysOn: 'Altijd actief',
  mixed: 'Sommige diensten wijken af',
  services: 'Diensten',
  cookies: 'Cookies',
  session: 'tot u de browser sluit',
  untilErased: 'tot het wordt verwijderd',
  unstated: 'niet vermeld',
  servicePolicy: 'Privacyverklaring',
  policy: 'Cookiebeleid',
  imprint: 'Colofon',
  name: 'Naam',
  storage: 'Soort',
  lifetime: 'Bewaartermijn',
  purpose: 'Doel',
  provider: 'Aanbieder',
  storageKinds: {
    cookie: 'Cookie',
    local: 'Lokale opslag',
    session: 'Sessieopslag',
    database: 'Database',
  },
  thisSite: 'Deze website',
  recordPurpose: 'Onthoudt uw keuze.',
  loadOnce: 'Eén keer laden',
  alwaysAllow: 'Altijd toestaan',
  placeholder: 'Hier zou inhoud van % worden geladen.',
  saved: 'Uw keuze is opgeslagen.',
  added: 'Nieuw',
  renewed:
    'Sinds uw laatste keuze is veranderd waarvoor deze website toestemming vraagt. Wat nieuw is, is gemarkeerd.',
  decided: 'Laatste keuze',
  how: 'Gemaakt via',
  ways: {
    banner: 'Banner',
    settings: 'Cookie-instellingen',
    placeholder: 'Ingesloten inhoud',
    form: 'Formulier',
    api: 'Deze pagina',
    signal: 'Browsersignaal',
    carried: 'Eerdere toestemmingstool',
  },
  reference: 'Referentie',
  withdraw: 'Toestemming intrekken',
  categories: {
    essential: {
      title: 'Noodzakelijk',
      description: 'Wat de website nodig heeft om te werken, zoals het onthouden van deze keuze.',
    },
    analytics: {
      title: 'Statistieken',
      description: 'Laat ons zien welke pagina’s worden gelezen, zodat we ze kunnen verbeteren.',
    },
    forms: {
      title: 'Formulieren',
      description:
        'Onthoudt uw gegevens, zodat u ze niet in elk formulier opnieuw hoeft in te vullen.',
    },
    media: {
      title: 'Media',
      description: 'Video’s, kaarten en berichten van andere websites.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Reclame die is afgestemd op uw interesses.',
    },
  },
}
