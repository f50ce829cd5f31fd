/** What a browser fetches, file by file; as a site's bundler makes them of dist. */
const modifyEsbuildConfig = (config) => ({ ...config, format: 'esm', legalComments: 'none' })
/** Files that are fetched apart, each measured as it is. */
const fetchedLater = [
  './ask.js',
  './showSettings.js',
  './mountPlaceholders.js',
  './fillDeclarations.js',
  './followMarkup.js',
  './followForms.js',
]
/** A file as it is: it is minified already. */
const asItIs = (config) => ({ ...config, loader: { '.js': 'copy' } })

export default [
  {
    name: 'headless: createConsent + cookieStorage',
    path: 'dist/index.js',
    import: '{ createConsent, cookieStorage }',
    limit: '4.2 kB',
  },
  {
    name: 'core, all that a returning visitor fetches',
    path: 'dist/index.js',
    import: '{ start }',
    ignore: fetchedLater,
    limit: '11.35 kB',
  },
  {
    name: 'core with Google Analytics and Consent Mode',
    import: {
      'dist/index.js': '{ start }',
      'dist/services/googleAnalytics.js': '{ googleAnalytics }',
    },
    ignore: fetchedLater,
    limit: '12.25 kB',
  },
  {
    name: 'banner with styles and English, while undecided',
    path: 'dist/ask.js',
    modifyEsbuildConfig: asItIs,
    limit: '4.4 kB',
  },
  {
    name: 'settings with styles and English, when they are opened',
    path: 'dist/showSettings.js',
    modifyEsbuildConfig: asItIs,
    limit: '7.5 kB',
  },
  {
    name: 'placeholders, near a held frame',
    path: 'dist/mountPlaceholders.js',
    modifyEsbuildConfig: asItIs,
    limit: '6.1 kB',
  },
  {
    name: 'declaration, where the page has one',
    path: 'dist/fillDeclarations.js',
    modifyEsbuildConfig: asItIs,
    limit: '3.05 kB',
  },
  {
    name: 'own markup, where the page has some',
    path: 'dist/followMarkup.js',
    modifyEsbuildConfig: asItIs,
    limit: '1.85 kB',
  },
  {
    name: 'remembered forms, where the page has one',
    path: 'dist/followForms.js',
    modifyEsbuildConfig: asItIs,
    limit: '3.05 kB',
  },
  {
    name: 'policy with the table of regions, where a site names it',
    import: {
      'dist/policy/index.js': '{ policyOf }',
      'dist/policy/regions.js': '{ regions }',
    },
    limit: '1.8 kB',
  },
  {
    name: 'log of decisions, where a site has one',
    path: 'dist/decisions/sendDecisions.js',
    limit: '650 B',
  },
  {
    name: 'script tag: the core with Google Analytics, the rest beside it',
    path: 'dist/askfirst.global.js',
    modifyEsbuildConfig: asItIs,
    limit: '13.2 kB',
  },
  {
    // Its own code alone; test/package/guardSize.test.ts measures what it adds to a site: less, as they share words.
    name: 'guard: its own code, without the chunks that start has already',
    path: 'dist/guard/index.js',
    import: '{ guard }',
    ignore: ['../chunk-*'],
    limit: '3.05 kB',
  },
  {
    name: 'guard with a script tag: its own file, with every known service',
    path: 'dist/askfirst.guard.global.js',
    modifyEsbuildConfig: asItIs,
    limit: '6.75 kB',
  },
  ...['public-sector', 'newspaper', 'playful', 'bare'].map((name) => ({
    name: `theme: ${name}`,
    path: `dist/themes/${name}.css`,
    modifyEsbuildConfig: (config) => ({ ...config, loader: { '.css': 'copy' } }),
    limit: '0.6 kB',
  })),
].map((check) => ({ modifyEsbuildConfig, ...check }))
