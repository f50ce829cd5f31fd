import { presetsIn } from './presetsIn.ts'
import { sourceOf } from './sourceOf.ts'

const header = '// Made by `npm run generate` from the files of this folder.\n'

const exportOf = (room: 'services' | 'signals', name: string) => {
  const types = [...sourceOf(room, name).matchAll(/^export (?:interface|type) (\w+)/gm)]
  const list = [name, ...types.map(([, type = '']) => `type ${type}`)]
  return `export { ${list.join(', ')} } from './${name}.ts'`
}

const shared = {
  services: [
    "export type { LoadOptions, Page } from '../vendor/page.ts'",
    "export type { Service } from '../vendor/service.ts'",
    "export { custom } from './custom.ts'",
  ],
  signals: [
    "export type { LoadOptions, Page } from '../vendor/page.ts'",
    "export type { Signal } from '../vendor/signal.ts'",
    "export { callVendor } from '../vendor/callVendor.ts'",
    "export { commandQueue, type CommandQueue } from '../vendor/commandQueue.ts'",
    "export { methodQueue, type MethodQueue } from '../vendor/methodQueue.ts'",
    "export { signal, type Granted, type Grants, type SignalOptions } from './signal.ts'",
  ],
}

/** Generates a room's `index.ts`: every preset with its types. */
export const barrel = (room: 'services' | 'signals') =>
  [header, ...shared[room], ...presetsIn(room).map((name) => exportOf(room, name))].join('\n')
