import { start } from '../../../src/index.ts'

start({ categories: { essential: { required: true } }, polcyUrl: '/cookies' }) // TS2561
