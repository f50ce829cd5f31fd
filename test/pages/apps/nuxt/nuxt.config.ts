export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  app: {
    head: {
      htmlAttrs: { lang: 'en' },
      title: 'My site',
      script: [
        {
          type: 'text/plain',
          'data-consent': 'analytics',
          'data-src': 'https://stats.example/count.js',
        },
      ],
    },
  },
})
