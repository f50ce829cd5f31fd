export type { Page } from '../catalog/page.ts'
export type { Signal } from '../catalog/signal.ts'
export { callVendor } from '../vendor/callVendor.ts'
export { commandQueue, type CommandQueue } from '../vendor/commandQueue.ts'
export {
  googleConsentMode,
  type GoogleConsentModeOptions,
  type GoogleSignal,
} from './googleConsentMode.ts'
export { methodQueue, type MethodQueue } from '../vendor/methodQueue.ts'
export { signal, type Granted, type SignalOptions } from './signal.ts'
