import { mouseflow } from '../../../../src/services/mouseflow.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: mouseflow({ id: '12-ab' }),
  granted: ['load https://cdn.mouseflow.com/projects/12-ab.js'],
  standIn: (record) => ({
    mouseflow: { start: record('mouseflow.start'), stopSession: record('mouseflow.stopSession') },
  }),
  withdrawn: ['mouseflow.stopSession()'],
  again: ['mouseflow.start()'],
  stores: ['mf_user', 'mf_12-ab'],
})
