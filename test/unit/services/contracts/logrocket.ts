import { logrocket } from '../../../../src/services/logrocket.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: logrocket({ id: 'ABC123/app' }),
  granted: ['load https://cdn.lgrckt-in.com/LogRocket.min.js crossorigin="anonymous"'],
  standIn: (record) => ({ LogRocket: { init: record('LogRocket.init') } }),
  loaded: ['LogRocket.init("ABC123/app", {  })'],
  // The page is reloaded, for LogRocket has no call that would hold it.
  early: ['LogRocket.init("ABC123/app", {  })'],
  stores: [
    '_lr_tabs_-ABC123%2Fapp',
    '_lr_hb_-ABC123%2Fapp',
    '_lr_uf_-ABC123',
    'bWdzdGFnZS5jb20%3D-_lr_uf_-r2icil',
  ],
})
