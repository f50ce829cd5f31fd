import { heap } from '../../../../src/services/heap.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: heap({ id: '123' }),
  granted: [
    'heap.envId = "123"',
    'heap.clientConfig = { shouldFetchServerConfig: false }',
    'load https://cdn.us.heap-api.com/config/123/heap_config.js',
  ],
  stores: ['_hp2_id.123', '_hp5_meta.123', '_hp5_let.123', '_cs_id', 'userty.core.p.a1b2c3'],
})
