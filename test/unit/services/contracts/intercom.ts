import { intercom } from '../../../../src/services/intercom.ts'
import { contract } from '../../support/contract.ts'

const settings = '{ name: "Ada", api_base: "https://api-iam.eu.intercom.io", app_id: "ABC123" }'

export default contract({
  service: intercom({ id: 'ABC123', region: 'eu', settings: { name: 'Ada' } }),
  granted: [`intercomSettings = ${settings}`, 'load https://widget.intercom.io/widget/ABC123'],
  standIn: (record) => ({ Intercom: record('Intercom') }),
  withdrawn: ['Intercom("shutdown")'],
  again: [`Intercom("boot", ${settings})`],
  early: ['Intercom("shutdown")', 'Intercom("shutdown")'],
  stores: [
    'intercom-id-ABC123',
    'intercom-session-ABC123',
    'intercom-device-id-ABC123',
    'intercom.intercom-state-ABC123',
  ],
})
