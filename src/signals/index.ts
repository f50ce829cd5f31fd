export type { Page } from '../catalog/page.ts'
export type { Signal } from '../catalog/signal.ts'
export { callVendor } from './callVendor.ts'
export { commandQueue, type CommandQueue } from './commandQueue.ts'
export {
  googleConsentMode,
  type GoogleConsentModeOptions,
  type GoogleSignal,
} from './googleConsentMode.ts'
export { methodQueue, type MethodQueue } from './methodQueue.ts'
export { signal, type Granted, type SignalOptions } from './signal.ts'
