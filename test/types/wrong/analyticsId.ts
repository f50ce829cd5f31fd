import { googleAnalytics } from '../../../src/services/index.ts'

googleAnalytics({}) // TS2345
