import { cookieStorage } from '../../../src/index.ts'

cookieStorage({ sameSite: 'lax' }) // TS2820
