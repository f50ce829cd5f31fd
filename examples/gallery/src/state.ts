/** A service that the developer has picked. */
export interface Picked {
  /** The preset's id. */
  readonly id: string
  /** The category that it belongs to. */
  readonly category: string
  /** Which of the preset's sets of options is filled in. */
  readonly way: number
  /** The options by name, as they are typed. */
  readonly values: Readonly<Record<string, string>>
}

/** A category beside the essential one. */
export interface PickedCategory {
  readonly id: string
  /** What visitors read. Empty: the widget's own words for this id. */
  readonly title: string
}

export const layouts = ['box', 'bar', 'card', 'inline'] as const
export const positions = ['bottom-start', 'bottom-end', 'top-start', 'top-end'] as const
export const settingsLayouts = ['dialog', 'drawer', 'inline'] as const
export const schemes = ['system', 'light', 'dark'] as const
/** The categories that the widget has words for. */
export const knownCategories = ['analytics', 'forms', 'media', 'marketing'] as const

/** All that a developer has chosen. */
export interface State {
  readonly layout: (typeof layouts)[number]
  readonly position: (typeof positions)[number]
  readonly modal: boolean
  readonly settings: (typeof settingsLayouts)[number]
  /** A theme's name. Empty: the default look. */
  readonly theme: string
  /** A language's tag. Empty: the page's. */
  readonly language: string
  readonly policyUrl: string
  readonly imprintUrl: string
  readonly categories: readonly PickedCategory[]
  readonly services: readonly Picked[]
  /** In which light the frames are shown; no part of the configuration. */
  readonly scheme: (typeof schemes)[number]
}

/** What a first visit shows. */
export const initialState: State = {
  layout: 'box',
  position: 'bottom-start',
  modal: false,
  settings: 'dialog',
  theme: '',
  language: '',
  policyUrl: '/cookies',
  imprintUrl: '',
  categories: ['analytics', 'media'].map((id) => ({ id, title: '' })),
  services: [
    { id: 'googleAnalytics', category: 'analytics', way: 0, values: { id: 'G-XXXXXXX' } },
    { id: 'youtube', category: 'media', way: 0, values: {} },
  ],
  scheme: 'system',
}
