import { start } from '../../../src/index.ts'

start({ categories: { essential: { required: true }, analytics: { service: [] } } }) // TS2561
