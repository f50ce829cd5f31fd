import { start } from '../../../src/index.ts'

start({ policyUrl: '/cookies' }) // TS2345
