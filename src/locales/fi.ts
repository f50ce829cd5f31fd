import type { Locale } from './locale.ts'

/** Finnish. */
export const fi: Locale = {
  lang: 'fi',
  dir: 'ltr',
  bannerTitle: 'Evästeet tällä sivustolla',
  banner:
    'Käytämme evästeitä, jotta saat parhaan mahdollisen käyttökokemuksen. Tietosuoja-asetuksissa näet, mitä evästeitä käytämme, ja voit poistaa ne käytöstä.',
  accept: 'Hyväksy',
  reject: 'Hylkää',
  settings: 'Tietosuoja-asetukset',
  settingsIntro: 'Valitse, mitä tämä sivusto saa käyttää. Voit muuttaa valintaasi milloin tahansa.',
  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  save: 'Tallenna',
  close: 'Sulje',
  alwaysOn: 'Aina käytössä',
  mixed: 'Osa palveluista poikkeaa',
  services: 'Palvelut',
  cookies: 'Evästeet',
  session: 'kunnes suljet selaimen',
  untilErased: 'kunnes tieto poistetaan',
  unstated: 'ei ilmoitettu',
  servicePolicy: 'Tietosuojaseloste',
  policy: 'Evästekäytäntö',
  imprint: 'Tietoa sivustosta',
  name: 'Nimi',
  storage: 'Tyyppi',
  lifetime: 'Säilytysaika',
  purpose: 'Käyttötarkoitus',
  provider: 'Palveluntarjoaja',
  storageKinds: {
    cookie: 'Eväste',
    local: 'Paikallinen tallennustila',
    session: 'Istunnon tallennustila',
    database: 'Tietokanta',
  },
  thisSite: 'Tämä sivusto',
  recordPurpose: 'Muistaa valintasi.',
  loadOnce: 'Lataa kerran',
  alwaysAllow: 'Salli aina',
  placeholder: 'Tähän ladattaisiin sisältöä, jonka tarjoaa %.',
  saved: 'Valintasi on tallennettu.',
  added: 'Uusi',
  renewed:
    'Se, mihin tämä sivusto pyytää suostumusta, on muuttunut edellisen valintasi jälkeen. Uudet kohdat on merkitty.',
  decided: 'Viimeisin valinta',
  how: 'Valintatapa',
  ways: {
    banner: 'Banneri',
    settings: 'Tietosuoja-asetukset',
    placeholder: 'Upotettu sisältö',
    form: 'Lomake',
    api: 'Tämä sivu',
    signal: 'Selaimen signaali',
    carried: 'Aiempi suostumustyökalu',
  },
  reference: 'Viitetunnus',
  withdraw: 'Peruuta suostumus',
  categories: {
    essential: {
      title: 'Välttämättömät',
      description: 'Toiminnot, joita ilman sivusto ei toimi, kuten tämän valinnan muistaminen.',
    },
    analytics: {
      title: 'Analytiikka',
      description: 'Kertoo meille, mitä sivuja luetaan, jotta voimme parantaa niitä.',
    },
    forms: {
      title: 'Lomakkeet',
      description:
        'Muistaa tietosi, jotta sinun ei tarvitse kirjoittaa niitä jokaiseen lomakkeeseen.',
    },
    media: {
      title: 'Media',
      description: 'Videot, kartat ja julkaisut muilta sivustoilta.',
    },
    marketing: {
      title: 'Markkinointi',
      description: 'Mainonta, joka perustuu kiinnostuksen kohteisiisi.',
    },
  },
}
