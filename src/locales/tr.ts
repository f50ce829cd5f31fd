import type { Locale } from './locale.ts'

/** Turkish. */
export const tr: Locale = {
  lang: 'tr',
  dir: 'ltr',
  bannerTitle: 'Bu sitedeki çerezler',
  banner:
    'Size en iyi deneyimi sunmak için çerezler kullanıyoruz. Gizlilik ayarlarında hangi çerezleri kullandığımızı öğrenebilir veya çerezleri kapatabilirsiniz.',
  accept: 'Kabul et',
  reject: 'Reddet',
  settings: 'Gizlilik ayarları',
  settingsIntro:
    'Bu sitenin neleri kullanabileceğini seçin. Seçiminizi istediğiniz zaman değiştirebilirsiniz.',
  acceptAll: 'Tümünü kabul et',
  rejectAll: 'Tümünü reddet',
  save: 'Kaydet',
  close: 'Kapat',
  alwaysOn: 'Her zaman açık',
  mixed: 'Bazı hizmetler farklı',
  services: 'Hizmetler',
  cookies: 'Çerezler',
  session: 'tarayıcı kapatılana kadar',
  untilErased: 'silinene kadar',
  unstated: 'belirtilmemiş',
  servicePolicy: 'Gizlilik politikası',
  policy: 'Çerez politikası',
  imprint: 'Künye',
  name: 'Ad',
  storage: 'Tür',
  lifetime: 'Saklama süresi',
  purpose: 'Amaç',
  provider: 'Sağlayıcı',
  storageKinds: {
    cookie: 'Çerez',
    local: 'Yerel depolama',
    session: 'Oturum depolaması',
    database: 'Veri tabanı',
  },
  thisSite: 'Bu site',
  recordPurpose: 'Seçiminizi hatırlar.',
  loadOnce: 'Bir kez yükle',
  alwaysAllow: 'Her zaman izin ver',
  placeholder: 'İzin verirseniz buraya % kaynaklı içerik yüklenir.',
  saved: 'Seçiminiz kaydedildi.',
  added: 'Yeni',
  renewed:
    'Bu sitenin onayınızı istediği konular son seçiminizden bu yana değişti. Yeni olanlar işaretlidir.',
  decided: 'Son seçim',
  how: 'Seçim yöntemi',
  ways: {
    banner: 'Çerez bildirimi',
    settings: 'Gizlilik ayarları',
    placeholder: 'Gömülü içerik',
    form: 'Form',
    api: 'Bu sayfa',
    signal: 'Tarayıcı sinyali',
    carried: 'Önceki onay aracı',
  },
  reference: 'Referans kodu',
  withdraw: 'Onayı geri çek',
  categories: {
    essential: {
      title: 'Zorunlu',
      description: 'Sitenin çalışması için gerekenler, örneğin bu seçimin hatırlanması.',
    },
    analytics: {
      title: 'Analiz',
      description: 'Hangi sayfaların okunduğunu bize gösterir, böylece onları iyileştirebiliriz.',
    },
    forms: {
      title: 'Formlar',
      description: 'Bilgilerinizi hatırlar, böylece her forma yeniden yazmanız gerekmez.',
    },
    media: {
      title: 'Medya',
      description: 'Diğer sitelerden videolar, haritalar ve gönderiler.',
    },
    marketing: {
      title: 'Pazarlama',
      description: 'İlgi alanlarınıza göre gösterilen reklamlar.',
    },
  },
}
