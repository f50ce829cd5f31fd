import type { Locale } from './locale.ts'

/** Hungarian. */
export const hu: Locale = {
  lang: 'hu',
  dir: 'ltr',
  bannerTitle: 'Sütik ezen a weboldalon',
  banner:
    'Sütiket használunk, hogy a lehető legjobb élményt nyújtsuk Önnek. Az adatvédelmi beállításokban megtudhatja, milyen sütiket használunk, és ki is kapcsolhatja őket.',
  accept: 'Elfogadás',
  reject: 'Elutasítás',
  settings: 'Adatvédelmi beállítások',
  settingsIntro: 'Válassza ki, mit használhat ez a weboldal. Döntését bármikor módosíthatja.',
  acceptAll: 'Összes elfogadása',
  rejectAll: 'Összes elutasítása',
  save: 'Mentés',
  close: 'Bezárás',
  alwaysOn: 'Mindig bekapcsolva',
  mixed: 'Egyes szolgáltatások eltérnek',
  services: 'Szolgáltatások',
  cookies: 'Sütik',
  session: 'a böngésző bezárásáig',
  untilErased: 'törlésig',
  unstated: 'nincs megadva',
  servicePolicy: 'Adatvédelmi tájékoztató',
  policy: 'Sütikezelési tájékoztató',
  imprint: 'Impresszum',
  name: 'Név',
  storage: 'Típus',
  lifetime: 'Megőrzési idő',
  purpose: 'Cél',
  provider: 'Szolgáltató',
  storageKinds: {
    cookie: 'Süti',
    local: 'Helyi tároló',
    session: 'Munkamenet-tároló',
    database: 'Adatbázis',
  },
  thisSite: 'Ez a weboldal',
  recordPurpose: 'Megjegyzi az Ön döntését.',
  loadOnce: 'Egyszeri betöltés',
  alwaysAllow: 'Állandó engedélyezés',
  placeholder: 'Ide külső tartalom töltődne be a következő forrásból: %.',
  saved: 'Döntését elmentettük.',
  added: 'Új',
  renewed:
    'Legutóbbi döntése óta megváltozott, hogy ez a weboldal mihez kéri a hozzájárulását. Az új elemeket megjelöltük.',
  decided: 'Legutóbbi döntés',
  how: 'A döntés módja',
  ways: {
    banner: 'Sütisáv',
    settings: 'Adatvédelmi beállítások',
    placeholder: 'Beágyazott tartalom',
    form: 'Űrlap',
    api: 'Ez az oldal',
    signal: 'A böngésző jelzése',
    carried: 'Korábbi hozzájárulás-kezelő',
  },
  reference: 'Azonosító',
  withdraw: 'Hozzájárulás visszavonása',
  categories: {
    essential: {
      title: 'Szükséges',
      description:
        'Ami nélkül a weboldal nem tud működni, például ennek a döntésnek a megjegyzése.',
    },
    analytics: {
      title: 'Statisztika',
      description: 'Megmutatja nekünk, mely oldalakat olvassák, hogy jobbá tehessük őket.',
    },
    forms: {
      title: 'Űrlapok',
      description: 'Megjegyzi az adatait, hogy ne kelljen minden űrlapon újra beírnia őket.',
    },
    media: {
      title: 'Média',
      description: 'Videók, térképek és bejegyzések más weboldalakról.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Az érdeklődéséhez igazodó hirdetések.',
    },
  },
}
