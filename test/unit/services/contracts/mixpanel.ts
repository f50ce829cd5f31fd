import { mixpanel } from '../../../../src/services/mixpanel.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: mixpanel({ token: 'ABC123', region: 'eu', config: { track_pageview: true } }),
  granted: [
    'mixpanel.push(["opt_in_tracking", { track: function }])',
    'mixpanel.people = []',
    'mixpanel._i = [["ABC123", { api_host: "https://api-eu.mixpanel.com", track_pageview: true }, "mixpanel"]]',
    'mixpanel.__SV = 1.2',
    'load https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
  ],
  standIn: (record) => ({
    mixpanel: {
      opt_in_tracking: record('mixpanel.opt_in_tracking'),
      opt_out_tracking: record('mixpanel.opt_out_tracking'),
    },
  }),
  withdrawn: ['mixpanel.opt_out_tracking({ delete_user: false })'],
  again: ['mixpanel.opt_in_tracking({ track: function })'],
  early: [
    'mixpanel.push(["opt_out_tracking", { delete_user: false }])',
    'mixpanel.opt_out_tracking({ delete_user: false })',
  ],
  stores: [
    'mp_ABC123_mixpanel',
    '__mp_opt_in_out_ABC123',
    '__mpq_ABC123_ev',
    'mixpanelBrowserDb',
    'mp_tab_id_1_ABC123',
    'mp_gen_new_tab_id_1_ABC123',
    'mixpanelFlagsDb',
    '__mprec_mixpanel_ABC123_0191:X',
    '__mplss_x1y2z3',
  ],
})
