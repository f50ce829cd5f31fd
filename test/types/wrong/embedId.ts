import { embed } from '../../../src/placeholder/index.ts'

embed<'essential' | 'media'>({ consent: { vimeo: 'medai' } }) // TS2820
