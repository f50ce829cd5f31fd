const start = {
  'dist/index.js': '{ start }',
  'dist/services/googleAnalytics.js': '{ googleAnalytics }',
}
// The file as it is: it is minified already, by another minifier.
const asItIs = (config) => ({ ...config, loader: { '.js': 'copy' } })
const modifyEsbuildConfig = (config) => ({ ...config, format: 'esm', legalComments: 'none' })

export default [
  {
    name: 'headless: createConsent + cookieStorage',
    path: 'dist/index.js',
    import: '{ createConsent, cookieStorage }',
    limit: '3.2 kB',
  },
  {
    name: 'returning visitor: start with gate, sweep, Google Analytics, Consent Mode',
    import: start,
    ignore: ['./mount*'],
    limit: '8 kB',
  },
  {
    // Its own code alone; test/package/guardSize.test.ts measures what it adds to a site: less, as they share words.
    name: 'guard: its own code, without the chunks that start has already',
    path: 'dist/guard/index.js',
    import: '{ guard }',
    ignore: ['../chunk-*'],
    limit: '3 kB',
  },
  {
    name: 'first visit: the same with widget, styles and English',
    import: start,
    ignore: ['./mountDeclaration*', './mountPlaceholders*'],
    // The chunks come in the order of their hashes, which moves it by 20 B.
    limit: '11.95 kB',
  },
  {
    name: 'script tag: everything above in one file',
    path: 'dist/askfirst.global.js',
    modifyEsbuildConfig: asItIs,
    limit: '12.2 kB',
  },
  {
    name: 'guard with a script tag: its own file, with every known service',
    path: 'dist/askfirst.guard.global.js',
    modifyEsbuildConfig: asItIs,
    limit: '6.6 kB',
  },
].map((check) => ({ modifyEsbuildConfig, ...check }))
