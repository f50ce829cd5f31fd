import { vwo } from '../../../../src/services/vwo.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: vwo({ id: '123' }),
  granted: [
    'load https://dev.visualwebsiteoptimizer.com/lib/123.js id="vwoCode" referrerpolicy="no-referrer-when-downgrade"',
  ],
  stores: [
    '_vwo_uuid',
    '_vwo_uuid_v2',
    '_vwo_ds',
    '_vwo_sn',
    '_vwo_referrer',
    '_vwo_ssm',
    '_vis_opt_s',
    '_vis_opt_exp_5_combi',
    '_vis_opt_exp_5_goal_1',
    '_vis_opt_test_cookie',
    '_vwo_123_settings',
    '_vwo_uuid_5',
  ],
})
