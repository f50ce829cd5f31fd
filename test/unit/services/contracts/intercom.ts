import { intercom } from '../../../../src/services/intercom.ts'
import { contract } from '../../support/contract.ts'

const settings = '{ name: "Ada", api_base: "https://api-iam.eu.intercom.io", app_id: "abc12345" }'

export default contract({
  service: intercom({ id: 'abc12345', region: 'eu', settings: { name: 'Ada' } }),
  granted: [`intercomSettings = ${settings}`, 'load https://widget.intercom.io/widget/abc12345'],
  standIn: (record) => ({ Intercom: record('Intercom') }),
  withdrawn: ['Intercom("shutdown")'],
  again: [`Intercom("boot", ${settings})`],
  stores: [
    'intercom-id-abc12345',
    'intercom-session-abc12345',
    'intercom-device-id-abc12345',
    'intercom.intercom-state-abc12345',
  ],
})
