import type { Locale } from './locale.ts'

/** Indonesian. */
export const id: Locale = {
  lang: 'id',
  dir: 'ltr',
  bannerTitle: 'Cookie di situs ini',
  banner:
    'Kami menggunakan cookie untuk memberi Anda pengalaman terbaik. Di pengaturan privasi, Anda dapat melihat cookie apa saja yang kami gunakan atau menonaktifkannya.',
  accept: 'Terima cookie',
  reject: 'Tolak cookie',
  settings: 'Pengaturan privasi',
  settingsIntro: 'Pilih apa yang boleh digunakan situs ini. Anda dapat mengubahnya kapan saja.',
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  save: 'Simpan',
  close: 'Tutup',
  alwaysOn: 'Selalu aktif',
  mixed: 'Sebagian layanan berbeda',
  services: 'Layanan',
  cookies: 'Cookie',
  session: 'sampai browser ditutup',
  untilErased: 'sampai dihapus',
  unstated: 'tidak disebutkan',
  servicePolicy: 'Kebijakan privasi',
  policy: 'Kebijakan cookie',
  imprint: 'Informasi hukum',
  name: 'Nama',
  storage: 'Jenis',
  lifetime: 'Masa penyimpanan',
  purpose: 'Tujuan',
  provider: 'Penyedia',
  storageKinds: {
    cookie: 'Cookie',
    local: 'Penyimpanan lokal',
    session: 'Penyimpanan sesi',
    database: 'Basis data',
  },
  thisSite: 'Situs ini',
  recordPurpose: 'Mengingat pilihan Anda.',
  loadOnce: 'Muat sekali',
  alwaysAllow: 'Selalu izinkan',
  placeholder: 'Konten dari % akan dimuat di sini jika Anda mengizinkannya.',
  saved: 'Pilihan Anda telah disimpan.',
  added: 'Baru',
  renewed:
    'Persetujuan yang diminta situs ini telah berubah sejak pilihan terakhir Anda. Yang baru diberi tanda.',
  decided: 'Pilihan terakhir',
  how: 'Dibuat melalui',
  ways: {
    banner: 'Banner',
    settings: 'Pengaturan privasi',
    placeholder: 'Konten tersemat',
    form: 'Formulir',
    api: 'Halaman ini',
    signal: 'Sinyal browser',
    carried: 'Alat persetujuan sebelumnya',
  },
  reference: 'Kode referensi',
  withdraw: 'Tarik persetujuan',
  categories: {
    essential: {
      title: 'Diperlukan',
      description: 'Hal yang dibutuhkan agar situs dapat berfungsi, seperti mengingat pilihan ini.',
    },
    analytics: {
      title: 'Analitik',
      description:
        'Menunjukkan kepada kami halaman mana yang dibaca agar kami dapat membuatnya lebih baik.',
    },
    forms: {
      title: 'Formulir',
      description: 'Mengingat data Anda agar Anda tidak perlu mengetiknya di setiap formulir.',
    },
    media: {
      title: 'Media',
      description: 'Video, peta, dan kiriman dari situs lain.',
    },
    marketing: {
      title: 'Pemasaran',
      description: 'Iklan yang disesuaikan dengan minat Anda.',
    },
  },
}
