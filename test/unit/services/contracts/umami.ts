import { umami } from '../../../../src/services/umami.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: umami({ id: 'ABC123', attributes: { 'data-tag': 'new' } }),
  granted: ['load https://cloud.umami.is/script.js data-website-id="ABC123" data-tag="new"'],
})
