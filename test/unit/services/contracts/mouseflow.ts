import { mouseflow } from '../../../../src/services/mouseflow.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: mouseflow({ id: 'ABC123' }),
  granted: ['_mfq = []', 'load https://cdn.mouseflow.com/projects/ABC123.js'],
  standIn: (record) => ({
    mouseflow: { start: record('mouseflow.start'), stopSession: record('mouseflow.stopSession') },
  }),
  withdrawn: ['mouseflow.stopSession()'],
  again: ['mouseflow.start()'],
  early: ['mouseflow.stopSession()'],
  stores: ['mf_user', 'mf_ABC123', 'mf_initialDomQueue', 'mf_transmitQueue'],
})
