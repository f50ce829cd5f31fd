import { hotjar } from '../../../../src/services/hotjar.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: hotjar({ id: 123 }),
  granted: [
    '_hjSettings = { hjid: 123, hjsv: 6 }',
    'load https://static.hotjar.com/c/hotjar-123.js?sv=6',
  ],
  stores: [
    '_hjSessionUser_123',
    '_hjSession_123',
    '_hjUserAttributes',
    'hjViewportId',
    '_hjHasCachedUserAttributes',
    '_hjUserAttributesHash',
    'hjActiveViewportIds',
    '_hjClosedSurveyInvites',
    '_hjDonePolls',
    '_hjMinimizedPolls',
    '_hjShownFeedbackMessage',
    '_hjCookieTest',
    '_hjLocalStorageTest',
    '_hjTLDTest',
  ],
})
