import { abTasty } from '../../../../src/services/abTasty.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: abTasty({ id: '0a1b2c' }),
  granted: ['load https://try.abtasty.com/0a1b2c.js'],
  stores: ['ABTasty', 'ABTastySession', 'ABTastyData'],
})
