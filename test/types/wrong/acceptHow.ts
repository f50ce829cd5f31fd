import { start } from '../../../src/index.ts'

const consent = start({ categories: { essential: { required: true }, analytics: {} } })

consent.accept('banner') // TS2554
