export { embed, type EmbedOptions } from './embed.ts'
export type { ProviderName } from './providers.ts'
