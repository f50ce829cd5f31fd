import { abTasty } from '../../../../src/services/abTasty.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: abTasty({ id: 'ABC123' }),
  granted: ['load https://try.abtasty.com/ABC123.js'],
  stores: ['ABTasty', 'ABTastySession', 'ABTastyData', 'ABTastyDomainTest'],
})
