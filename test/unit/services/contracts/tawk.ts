import { tawk } from '../../../../src/services/tawk.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: tawk({ propertyId: 'ABC123', widgetId: 'ABC1234' }),
  granted: [
    'Tawk_API = {  }',
    'Tawk_LoadStart = now',
    'load https://embed.tawk.to/ABC123/ABC1234 charset="UTF-8" crossorigin="*"',
  ],
  standIn: (record) => ({
    Tawk_API: { shutdown: record('Tawk_API.shutdown'), start: record('Tawk_API.start') },
  }),
  withdrawn: ['Tawk_API.shutdown()'],
  again: ['Tawk_API.start({ showWidget: true })'],
  early: ['Tawk_API.shutdown()'],
  stores: ['tawk_uuid_ABC123', 'twk_idm_key', 'TawkConnectionTime', 'twk_token_1'],
})
