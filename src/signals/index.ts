// Made by `npm run generate` from the files of this folder.

export type { LoadOptions, Page } from '../vendor/page.ts'
export type { Signal } from '../vendor/signal.ts'
export { callVendor } from '../vendor/callVendor.ts'
export { commandQueue, type CommandQueue } from '../vendor/commandQueue.ts'
export { methodQueue, type MethodQueue } from '../vendor/methodQueue.ts'
export { signal, type Granted, type Grants, type SignalOptions } from './signal.ts'
export { dataLayer, type DataLayerOptions } from './dataLayer.ts'
export {
  googleConsentMode,
  type GoogleSignal,
  type GoogleConsentModeOptions,
} from './googleConsentMode.ts'
export { hubspot, type HubspotConsent, type HubspotSignalOptions } from './hubspot.ts'
export { matomo, type MatomoSignalOptions } from './matomo.ts'
export { metaPixel, type MetaPixelSignalOptions } from './metaPixel.ts'
export {
  microsoftClarity,
  type ClarityPermission,
  type MicrosoftClaritySignalOptions,
} from './microsoftClarity.ts'
export { microsoftUet, type MicrosoftUetSignalOptions } from './microsoftUet.ts'
export { pinterestTag, type PinterestTagSignalOptions } from './pinterestTag.ts'
export { tiktokPixel, type TiktokPixelSignalOptions } from './tiktokPixel.ts'
export { wpConsentApi, type WpConsentCategory, type WpConsentApiOptions } from './wpConsentApi.ts'
