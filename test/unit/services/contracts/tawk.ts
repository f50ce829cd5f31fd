import { tawk } from '../../../../src/services/tawk.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: tawk({ propertyId: '565ebcb9', widgetId: '1abc' }),
  granted: [
    'Tawk_API = {  }',
    'Tawk_LoadStart = now',
    'load https://embed.tawk.to/565ebcb9/1abc charset="UTF-8" crossorigin="*"',
  ],
  standIn: (record) => ({
    Tawk_API: { shutdown: record('Tawk_API.shutdown'), start: record('Tawk_API.start') },
  }),
  withdrawn: ['Tawk_API.shutdown()'],
  again: ['Tawk_API.start({ showWidget: true })'],
  stores: ['tawk_uuid_565ebcb9', 'twk_idm_key', 'TawkConnectionTime', 'twk_token_1'],
})
