import { logrocket } from '../../../../src/services/logrocket.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: logrocket({ id: 'org/app' }),
  granted: ['load https://cdn.lgrckt-in.com/LogRocket.min.js crossorigin="anonymous"'],
  standIn: (record) => ({ LogRocket: { init: record('LogRocket.init') } }),
  loaded: ['LogRocket.init("org/app", {  })'],
  stores: ['_lr_tabs_-org%2Fapp', '_lr_hb_-org%2Fapp', '_lr_uf_-org'],
})
