import { fullstory } from '../../../../src/services/fullstory.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: fullstory({ id: 'o-ABC123-na1' }),
  granted: [
    '_fs_host = "fullstory.com"',
    '_fs_script = "edge.fullstory.com/s/fs.js"',
    '_fs_org = "o-ABC123-na1"',
    '_fs_namespace = "FS"',
    'FS._w = { XMLHttpRequest: undefined, fetch: undefined }',
    'FS._v = "2.0.0"',
    'load https://edge.fullstory.com/s/fs.js crossorigin="anonymous"',
  ],
  standIn: (record) => ({ FS: record('FS') }),
  withdrawn: ['FS("shutdown")'],
  again: ['FS("restart")'],
  early: ['FS.push(["shutdown", , , , , 2])', 'FS("shutdown")'],
  stores: ['fs_uid', 'fs_lua', 'fs_cid', '_fs_tab_id', '_fs_uid', '_fs_lua'],
})
