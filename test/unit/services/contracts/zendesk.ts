import { zendesk } from '../../../../src/services/zendesk.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: zendesk({ key: 'ABC123' }),
  granted: ['load https://static.zdassets.com/ekr/snippet.js?key=ABC123 id="ze-snippet"'],
  standIn: (record) => ({ zE: record('zE') }),
  withdrawn: ['zE("messenger:set", "cookies", "none")'],
  again: ['zE("messenger:set", "cookies", "all")'],
  early: ['zE("messenger:set", "cookies", "none")'],
  stores: [
    '__zlcmid',
    'ZD-suid',
    'ZD-buid',
    'ZD-store',
    'ZD-settings',
    '__zlcprivacy',
    '__zlcstore',
  ],
})
