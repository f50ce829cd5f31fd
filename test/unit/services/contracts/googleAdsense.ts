import { googleAdsense } from '../../../../src/services/googleAdsense.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: googleAdsense({ client: 'ca-pub-123' }),
  granted: [
    'adsbygoogle = []',
    'load https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-123 crossorigin="anonymous"',
  ],
  withdrawn: ['adsbygoogle.pauseAdRequests = 1'],
  again: ['adsbygoogle.pauseAdRequests = 0'],
  early: ['adsbygoogle.pauseAdRequests = 1'],
  stores: [
    '__gads',
    '__gpi',
    '__gpi_optout',
    '__eoi',
    '__gsas',
    'google_ama_config',
    'google_adsense_settings',
  ],
})
