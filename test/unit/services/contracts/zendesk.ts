import { zendesk } from '../../../../src/services/zendesk.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: zendesk({ key: 'aaaa-bbbb' }),
  granted: ['load https://static.zdassets.com/ekr/snippet.js?key=aaaa-bbbb id="ze-snippet"'],
  standIn: (record) => ({ zE: record('zE') }),
  withdrawn: ['zE("messenger:set", "cookies", "none")'],
  again: ['zE("messenger:set", "cookies", "all")'],
  stores: ['__zlcmid', 'ZD-suid', 'ZD-buid', 'ZD-store', 'ZD-settings'],
})
