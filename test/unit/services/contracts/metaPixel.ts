import { metaPixel } from '../../../../src/services/metaPixel.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: metaPixel({ id: '123' }),
  granted: [
    'fbq("consent", "grant")',
    'fbq("init", "123")',
    'fbq("track", "PageView")',
    'fbq.loaded = true',
    'fbq.version = "2.0"',
    'load https://connect.facebook.net/en_US/fbevents.js',
  ],
  withdrawn: ['fbq("consent", "revoke")'],
  again: ['fbq("consent", "grant")'],
  early: ['fbq("consent", "revoke")'],
  stores: ['_fbp', '_fbc', 'multiFbc', 'lastExternalReferrer', 'lastExternalReferrerTime'],
})
