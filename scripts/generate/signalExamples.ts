import type * as signals from '../../src/signals/index.ts'

type Presets = Pick<
  typeof signals,
  | 'dataLayer'
  | 'googleConsentMode'
  | 'hubspot'
  | 'matomo'
  | 'metaPixel'
  | 'microsoftClarity'
  | 'microsoftUet'
  | 'pinterestTag'
  | 'tiktokPixel'
  | 'wpConsentApi'
>

/** Options for every signal, as a site would write them. */
export const signalExamples: {
  readonly [Name in keyof Presets]: NonNullable<Parameters<Presets[Name]>[0]>
} = {
  dataLayer: {},
  googleConsentMode: {
    ad_storage: 'marketing',
    ad_user_data: 'marketing',
    ad_personalization: 'marketing',
  },
  hubspot: { functionality: 'chat' },
  matomo: { consent: 'cookies' },
  metaPixel: { limitedUnless: 'targeting' },
  microsoftClarity: { ad_Storage: 'marketing' },
  microsoftUet: { grantedBy: 'marketing' },
  pinterestTag: { limitedUnless: 'targeting' },
  tiktokPixel: { grantedBy: 'marketing' },
  wpConsentApi: { marketing: 'ads' },
}
