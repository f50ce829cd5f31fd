import { heap } from '../../../../src/services/heap.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: heap({ id: '123' }),
  granted: [
    'heapReadyCb = []',
    'heap.envId = "123"',
    'heap.clientConfig = { shouldFetchServerConfig: false }',
    'load https://cdn.us.heap-api.com/config/123/heap_config.js',
  ],
  stores: [
    '_hp2_id.123',
    '_hp5_meta.123',
    '_hp5_let.123',
    '_cs_id',
    'userty.core.p.a1b2c3',
    '_hp5_event_props.123',
    '_hp2_ses_props.123',
    '_hp2_props.123',
    '_hp2_hld.1700000000000.123',
    '_cs_s',
    '_cs_c',
    'userty.core.s.a1b2c3',
  ],
})
