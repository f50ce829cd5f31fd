export type { Page } from '../catalog/page.ts'
export type { Signal } from '../catalog/signal.ts'
export {
  googleConsentMode,
  type GoogleConsentModeOptions,
  type GoogleSignal,
} from './googleConsentMode.ts'
