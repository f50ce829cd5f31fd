import type { Locale } from './locale.ts'

/** Malay. */
export const ms: Locale = {
  lang: 'ms',
  dir: 'ltr',
  bannerTitle: 'Kuki di laman web ini',
  banner:
    'Kami menggunakan kuki untuk memberi anda pengalaman terbaik. Dalam tetapan privasi, anda boleh mengetahui kuki yang kami gunakan atau mematikannya.',
  accept: 'Terima',
  reject: 'Tolak',
  notice:
    'Laman web ini menggunakan kuki. Anda boleh membantahnya pada bila-bila masa dalam tetapan privasi.',
  acknowledge: 'OK',
  object: 'Bantah',
  settings: 'Tetapan privasi',
  settingsIntro:
    'Pilih perkara yang boleh digunakan oleh laman web ini. Anda boleh mengubahnya pada bila-bila masa.',
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  save: 'Simpan',
  close: 'Tutup',
  alwaysOn: 'Sentiasa aktif',
  mixed: 'Sesetengah perkhidmatan berbeza',
  services: 'Perkhidmatan',
  cookies: 'Kuki',
  session: 'sehingga pelayar ditutup',
  untilErased: 'sehingga dipadamkan',
  unstated: 'tidak dinyatakan',
  servicePolicy: 'Dasar privasi',
  policy: 'Dasar kuki',
  imprint: 'Notis undang-undang',
  name: 'Nama',
  storage: 'Jenis',
  lifetime: 'Tempoh penyimpanan',
  purpose: 'Tujuan',
  provider: 'Penyedia',
  storageKinds: {
    cookie: 'Kuki',
    local: 'Storan setempat',
    session: 'Storan sesi',
    database: 'Pangkalan data',
  },
  thisSite: 'Laman web ini',
  recordPurpose: 'Mengingati pilihan anda.',
  loadOnce: 'Muatkan sekali',
  alwaysAllow: 'Sentiasa benarkan',
  placeholder: 'Kandungan daripada % akan dimuatkan di sini jika anda membenarkannya.',
  saved: 'Pilihan anda telah disimpan.',
  added: 'Baharu',
  renewed:
    'Persetujuan yang diminta oleh laman web ini telah berubah sejak pilihan terakhir anda. Yang baharu telah ditandakan.',
  decided: 'Pilihan terakhir',
  how: 'Dibuat melalui',
  ways: {
    banner: 'Sepanduk',
    settings: 'Tetapan privasi',
    placeholder: 'Kandungan terbenam',
    form: 'Borang',
    api: 'Halaman ini',
    signal: 'Isyarat pelayar',
    carried: 'Alat persetujuan terdahulu',
  },
  reference: 'Rujukan',
  withdraw: 'Tarik balik persetujuan',
  remember: 'Ingat butiran saya pada peranti ini',
  details: 'Butiran anda pada peranti ini',
  forget: 'Padamkan butiran saya',
  forgotten: 'Butiran anda telah dipadamkan.',
  signalHonoured: 'Isyarat pilih keluar daripada pelayar anda dipatuhi.',
  privacyChoices: 'Pilihan privasi anda',
  doNotSell: 'Jangan jual atau kongsi maklumat peribadi saya',
  categories: {
    essential: {
      title: 'Diperlukan',
      description:
        'Perkara yang diperlukan supaya laman web dapat berfungsi, seperti mengingati pilihan ini.',
    },
    analytics: {
      title: 'Analitik',
      description:
        'Menunjukkan kepada kami halaman yang dibaca supaya kami dapat menambah baiknya.',
    },
    forms: {
      title: 'Borang',
      description: 'Mengingati butiran anda supaya anda tidak perlu menaipnya dalam setiap borang.',
    },
    media: {
      title: 'Media',
      description: 'Video, peta dan hantaran daripada laman web lain.',
    },
    marketing: {
      title: 'Pemasaran',
      description: 'Pengiklanan yang disesuaikan dengan minat anda.',
    },
  },
}
