import { fullstory } from '../../../../src/services/fullstory.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: fullstory({ id: 'o-ABC-na1' }),
  granted: [
    '_fs_host = "fullstory.com"',
    '_fs_script = "edge.fullstory.com/s/fs.js"',
    '_fs_org = "o-ABC-na1"',
    '_fs_namespace = "FS"',
    'FS._w = { XMLHttpRequest: undefined, fetch: undefined }',
    'FS._v = "2.0.0"',
    'load https://edge.fullstory.com/s/fs.js crossorigin="anonymous"',
  ],
  standIn: (record) => ({ FS: record('FS') }),
  withdrawn: ['FS("shutdown")'],
  again: ['FS("restart")'],
  stores: ['fs_uid', 'fs_lua', 'fs_cid'],
})
